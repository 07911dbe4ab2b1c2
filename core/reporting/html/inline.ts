import type { Figure, Inline, Phrase, Text } from '../report-model.ts'

/** Text as it may stand between tags and in quoted attributes; nothing in it can become markup. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}

/** Longer than words are: a name or a hash that runs on. */
const LONG_WORD = /[^\s\u00AD\u200B]{31,}/gu

/** As `escapeHtml`, between tags; a word that runs on may be broken, so that it does not push a table over the page's edge. */
export function wordsHtml(text: string): string {
  if (text.length < 31) return escapeHtml(text)
  return text
    .replace(LONG_WORD, (word) => (word.match(/.{1,15}/gu) ?? []).join('\u0000'))
    .split('\u0000')
    .map(escapeHtml)
    .join('<wbr>')
}

/** A phrase as HTML. What is the study's own and every number is isolated from the direction around it. */
export function phraseHtml(phrase: Phrase): string {
  return phrase.map(inlineHtml).join('')
}

function inlineHtml(inline: Inline): string {
  if (inline.kind === 'text') return marked(wordsHtml(inline.text), inline.mark)
  if (inline.kind === 'figure') return figureHtml(inline)
  const mark = inline.quote === undefined ? '' : ` <span class="q" dir="ltr">[${inline.quote.number}]</span>`
  return `<bdi>${wordsHtml(inline.text)}</bdi>${mark}`
}

function marked(html: string, mark: Text['mark']): string {
  if (mark === undefined) return html
  return mark === 'strong' ? `<strong>${html}</strong>` : `<em${languageOf(html)}>${html}</em>`
}

/** Words in other letters than the report's are emphasised as their own language does it. */
function languageOf(html: string): string {
  if (/\p{Script=Hebrew}/u.test(html)) return ' lang="he"'
  return /\p{Script=Arabic}/u.test(html) ? ' lang="ar"' : ''
}

/** Whether a figure is said in Hebrew or Arabic words; otherwise it reads from left to right everywhere. */
function isRightToLeft(text: string): boolean {
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(text)
}

/** A number with its value and source beside it, for whoever reads the page by program. */
export function figureHtml({ text, value, why, evidence }: Figure): string {
  const direction = isRightToLeft(text) ? '' : ' dir="ltr"'
  const title = why === null || why === '' ? '' : ` title="${escapeHtml(why)}"`
  return `<data value="${value === null ? '' : String(value)}" data-from="${escapeHtml(evidence.path)}"${direction}${title}>${escapeHtml(text)}</data>`
}
