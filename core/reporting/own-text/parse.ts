/** A piece of a line in an evaluator's text. */
export type OwnInline =
  | { readonly kind: 'text'; readonly text: string; readonly mark?: 'strong' | 'emphasis' }
  | { readonly kind: 'token'; readonly token: string; readonly mark?: 'strong' | 'emphasis' }

export type OwnBlock =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly line: readonly OwnInline[] }
  | { readonly kind: 'paragraph'; readonly line: readonly OwnInline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly OwnInline[])[] }

const HEADING = /^(#{1,6})\s+(.*)$/
const ITEM = /^\s*(?:[-*•]|(\d{1,3})[.)])\s+(.*)$/

/**
 * Reads a small Markdown: paragraphs, lists (`- `, `1. `), headings (`###`, `####`), **strong**, *emphasis*, `{{token}}`,
 * and `\` before a sign that is meant as it is. Everything else is text as it stands; nothing is ever an error.
 */
export function parseOwnText(text: string): readonly OwnBlock[] {
  const blocks: OwnBlock[] = []
  let paragraph: string[] = []
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', line: parseLine(paragraph.join(' ')) })
    paragraph = []
  }
  for (const line of text.split(/\r?\n/)) {
    const heading = HEADING.exec(line)
    const item = ITEM.exec(line)
    if (line.trim() === '') endParagraph()
    else if (heading !== null) {
      endParagraph()
      blocks.push({
        kind: 'heading',
        level: (heading[1] ?? '').length > 3 ? 4 : 3,
        line: parseLine(heading[2] ?? ''),
      })
    } else if (item !== null && (paragraph.length === 0 || item[1] === undefined)) {
      endParagraph()
      addItem(blocks, item[1] !== undefined, parseLine(item[2] ?? ''))
    } else paragraph.push(line.trim())
    if (line.trim() === '') blocks.push({ kind: 'paragraph', line: [] })
  }
  endParagraph()
  return blocks.filter((block) => block.kind !== 'paragraph' || block.line.length > 0)
}

/** To the list that is being written, else to a new one. */
function addItem(blocks: OwnBlock[], ordered: boolean, line: readonly OwnInline[]): void {
  const last = blocks.at(-1)
  if (last?.kind === 'list' && last.ordered === ordered)
    blocks[blocks.length - 1] = { ...last, items: [...last.items, line] }
  else blocks.push({ kind: 'list', ordered, items: [line] })
}

/** Signs of the small Markdown within a line, in the order of the groups: a sign meant as it is, a token, **strong**, *emphasis*. */
export const PIECE =
  /\\([\\*#{}-])|\{\{\s*([^{}]+?)\s*\}\}|\*\*(?=\S)((?:\\.|[^*\\]|\*(?!\*))+?)(?<=\S)\*\*|\*(?=[^\s*])((?:\\.|[^*\\])+?)(?<=\S)\*/gu

/** One line, or the lines of a paragraph, as pieces. */
export function parseLine(line: string): readonly OwnInline[] {
  const pieces: OwnInline[] = []
  let done = 0
  for (const match of line.matchAll(PIECE)) {
    addText(pieces, line.slice(done, match.index))
    const [, sign, token, strong, emphasis] = match
    if (sign !== undefined) addText(pieces, sign)
    else if (token !== undefined) pieces.push({ kind: 'token', token })
    else if (strong !== undefined) pieces.push(...marked(strong, 'strong'))
    else if (emphasis !== undefined) pieces.push(...marked(emphasis, 'emphasis'))
    done = match.index + match[0].length
  }
  addText(pieces, line.slice(done))
  return pieces
}

function marked(text: string, mark: 'strong' | 'emphasis'): readonly OwnInline[] {
  return parseLine(text).map((piece) => ({ ...piece, mark }))
}

function addText(pieces: OwnInline[], text: string): void {
  if (text === '') return
  const last = pieces.at(-1)
  if (last?.kind === 'text' && last.mark === undefined)
    pieces[pieces.length - 1] = { kind: 'text', text: last.text + text }
  else pieces.push({ kind: 'text', text })
}
