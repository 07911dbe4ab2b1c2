import { collectParagraphs } from './collect-paragraphs.ts'
import { decodeEntities } from './html-entities.ts'
import { tokeniseHtml } from './html-tokens.ts'
import type { Paragraph } from './paragraph.ts'

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
const HIDDEN = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'math', 'iframe', 'title', 'select'])
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr picture q rp rt ruby s samp small span strike strong sub sup time tt u var video audio'.split(
    ' ',
  ),
)
/** Deeper nesting is no transcript's; the rest is read flat. */
const MAX_DEPTH = 2000

/** An element while it is open. */
interface OpenElement {
  readonly name: string
  readonly isBold: boolean
  readonly isHidden: boolean
  readonly isPre: boolean
}

const ROOT: OpenElement = { name: '', isBold: false, isHidden: false, isPre: false }

/** Whether an element starts a new line; null where pages have none of this name, as `<laughs>` in a transcript. Lower case. */
export function isBlockElement(name: string): boolean | null {
  if (BLOCKS.has(name)) return true
  return INLINE.has(name) || HIDDEN.has(name) || VOID.has(name) ? false : null
}

/**
 * The text of a web page as it is read: a line for each block and cell, scripts, styles and what is hidden left out, white space
 * single but in `pre`. Nothing of the page is run, followed or fetched.
 */
export function readHtmlText(source: string): readonly Paragraph[] {
  const collector = collectParagraphs()
  const stack: OpenElement[] = []
  let isAfterSpace = true
  const top = (): OpenElement => stack.at(-1) ?? ROOT
  const breakParagraph = (): void => {
    collector.close()
    collector.open()
    isAfterSpace = true
  }
  const addText = (raw: string): void => {
    const { isHidden, isPre, isBold } = top()
    if (isHidden) return
    const decoded = decodeEntities(raw)
    const single = isPre ? decoded : decoded.replace(/[ \t\r\n\f]+/g, ' ')
    const shown = !isPre && isAfterSpace && single.startsWith(' ') ? single.slice(1) : single
    if (single !== '') isAfterSpace = /\s$/.test(single)
    collector.add(shown, isBold)
  }
  const open = (name: string, attributes: string): void => {
    if (BLOCKS.has(name) && !top().isHidden) breakParagraph()
    if (/^h[1-6]$/.test(name)) collector.makeHeading()
    if (name === 'br' && !top().isHidden) {
      collector.add('\n', top().isBold)
      isAfterSpace = true
    }
    if (VOID.has(name) || attributes.endsWith('/') || stack.length >= MAX_DEPTH) return
    stack.push(openElement(name, attributes, top()))
  }
  const close = (name: string): void => {
    if (BLOCKS.has(name) && !top().isHidden) breakParagraph()
    const at = stack.findLastIndex((element) => element.name === name)
    if (at >= 0) stack.length = at
  }
  collector.open()
  for (const token of tokeniseHtml(source)) {
    if (token.kind === 'text') addText(token.text)
    else if (token.kind === 'open') open(token.name, token.attributes)
    else close(token.name)
  }
  collector.close()
  return collector.paragraphs.flatMap(trimmed)
}

function openElement(name: string, attributes: string, parent: OpenElement): OpenElement {
  const style = /style\s*=\s*("[^"]*"|'[^']*'|[^\s>]*)/i.exec(attributes)?.[1] ?? ''
  const isHidden = HIDDEN.has(name) || /(^|\s)hidden(\s|=|$)/i.test(attributes) || /display\s*:\s*none/i.test(style)
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  const isBold =
    weight === undefined ? parent.isBold || name === 'b' || name === 'strong' : /^(bold|bolder|[6-9]00)$/i.test(weight)
  return { name, isBold, isHidden: parent.isHidden || isHidden, isPre: parent.isPre || name === 'pre' }
}

/** A paragraph without white space at the ends of its lines; nothing where nothing is left, as blocks within blocks leave it. */
export function trimmed(paragraph: Paragraph): readonly Paragraph[] {
  const text = paragraph.text.replace(/[ \t]+$/gm, '').replace(/\n+$/, '')
  if (text.trim() === '') return []
  return [{ ...paragraph, text, boldStart: Math.min(paragraph.boldStart, text.length) }]
}
