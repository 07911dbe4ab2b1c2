import { wordsOf } from './context.ts'
import { fontsFor, type ReportFont, toBase64 } from './fonts.ts'
import { blocksHtml, type HtmlContext } from './html/blocks.ts'
import { escapeHtml, phraseHtml } from './html/inline.ts'
import { pageFoot } from './html/page-foot.ts'
import { endOf } from './html/page-places.ts'
import { styleSheet } from './html/style.ts'
import type { Block, ReportLogo, ReportModel, Section } from './report-model.ts'

/** Nothing may load or run: the page is whole in itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

type Sheet = 'screen' | 'paper'

/**
 * The report as one HTML file that needs no script and asks for nothing: it opens from a mail attachment.
 * Every text of the study is escaped. For `paper`, whoever prints it finds a running foot with page numbers in it.
 */
export function renderHtml(model: ReportModel, fonts: readonly ReportFont[], sheet: Sheet = 'screen'): string {
  const context = { model, w: wordsOf(model.language) }
  const body = `<main>
${coverHtml(model, sheet)}
${model.sections.map((section) => sectionHtml(context, section, sheet)).join('\n')}
</main>`
  return `<!doctype html>
<html lang="${model.language}" dir="${model.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(model.title)}</title>
<style>${styleSheet(fontsFor(body, fonts), model.look.colors)}${sheet === 'paper' ? pageFoot(model, context.w) : ''}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function coverHtml(model: ReportModel, sheet: Sheet): string {
  const { kind, title, subtitle, facts, contentsHeading, sections } = model
  // Whoever prints knows on which page a section came to stand, and writes it here.
  const page = (id: string) => (sheet === 'paper' ? `<span class="page" data-of="${escapeHtml(id)}"></span>` : '')
  const fact = ({ label, text }: ReportModel['facts'][number]) =>
    `<dt>${escapeHtml(label)}</dt><dd>${phraseHtml(text)}</dd>`
  const line = ({ id, number, heading }: Section) =>
    `<li><span>${escapeHtml(number)}</span><a href="#${escapeHtml(id)}">${escapeHtml(heading)}</a>${page(id)}</li>`
  return `<header>
${logoHtml(model.look.logo)}<p class="kind">${escapeHtml(kind)}</p>
<h1><bdi>${titleHtml(title)}</bdi></h1>
<p class="subtitle">${phraseHtml(subtitle)}</p>
<dl class="facts">${facts.map(fact).join('')}</dl>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(contentsHeading)}</h2><ol>${sections.map(line).join('')}</ol></nav>`
}

function logoHtml(logo: ReportLogo | null): string {
  if (logo === null) return ''
  const { bytes, width, height, alt } = logo
  return `<img class="logo" src="data:image/png;base64,${toBase64(bytes)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}">\n`
}

/** A short word with a hyphen (`five-unit`) is not broken at it. */
function titleHtml(title: string): string {
  const isShort = (word: string) => word.length <= 16 && /[\p{L}\p{N}][-־][\p{L}\p{N}]/u.test(word)
  const words = title.split(' ').map((word) => (isShort(word) ? `<span>${escapeHtml(word)}</span>` : escapeHtml(word)))
  return words.join(' ')
}

/** A few sentences: no page of their own on paper. */
function isShort(blocks: readonly Block[]): boolean {
  return blocks.length <= 4 && blocks.every(({ kind }) => kind === 'paragraph' || kind === 'heading')
}

function sectionHtml(context: HtmlContext, { id, number, heading, blocks }: Section, sheet: Sheet): string {
  const kind = /^\d+$/.test(number) ? '' : ` class="appendix${isShort(blocks) ? ' short' : ''}"`
  return `<section id="${escapeHtml(id)}"${kind}>
<h2><span class="num">${escapeHtml(number)}</span>${escapeHtml(heading)}</h2>
${blocksHtml(context, blocks)}
${sheet === 'screen' ? `<i id="${escapeHtml(endOf(id))}" class="section-end"></i>\n` : ''}</section>`
}
