import { wordsOf } from './context.ts'
import { fontsFor, type ReportFont } from './fonts.ts'
import { blockHtml, type HtmlContext } from './html/blocks.ts'
import { escapeHtml, phraseHtml } from './html/inline.ts'
import { styleSheet } from './html/style.ts'
import type { ReportModel, Section } from './report-model.ts'

/** Nothing may load or run: the page is whole in itself. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:"

/**
 * The report as one HTML file that needs no script and asks for nothing: it opens from a mail attachment.
 * Every text of the study is escaped.
 */
export function renderHtml(model: ReportModel, fonts: readonly ReportFont[]): string {
  const context = { model, w: wordsOf(model.language) }
  const body = `<main>
${coverHtml(model)}
${model.sections.map((section) => sectionHtml(context, section)).join('\n')}
</main>`
  return `<!doctype html>
<html lang="${model.language}" dir="${model.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(model.title)}</title>
<style>${styleSheet(fontsFor(body, fonts))}</style>
</head>
<body>
${body}
</body>
</html>
`
}

function coverHtml({ kind, title, subtitle, facts, contentsHeading, sections }: ReportModel): string {
  const fact = ({ label, text }: ReportModel['facts'][number]) =>
    `<dt>${escapeHtml(label)}</dt><dd>${phraseHtml(text)}</dd>`
  const line = ({ id, number, heading }: Section) =>
    `<li><span>${escapeHtml(number)}</span><a href="#${escapeHtml(id)}">${escapeHtml(heading)}</a></li>`
  return `<header>
<p class="kind">${escapeHtml(kind)}</p>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="subtitle">${phraseHtml(subtitle)}</p>
<dl class="facts">${facts.map(fact).join('')}</dl>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${escapeHtml(contentsHeading)}</h2><ol>${sections.map(line).join('')}</ol></nav>`
}

function sectionHtml(context: HtmlContext, { id, number, heading, blocks }: Section): string {
  const appendix = /^\d+$/.test(number) ? '' : ' class="appendix"'
  return `<section id="${escapeHtml(id)}"${appendix}>
<h2><span class="num">${escapeHtml(number)}</span>${escapeHtml(heading)}</h2>
${blocks.map((block) => blockHtml(context, block)).join('\n')}
</section>`
}
