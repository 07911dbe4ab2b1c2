import type { Phrase, Text } from '../report-model.ts'

/** Text in which nothing is a mark of Markdown or of HTML, on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&/g, '&amp;')
}

/** The same at the start of a line, where more signs would be marks: of a list, a heading, a rule. */
export function escapeLine(text: string): string {
  return escapeStart(escapeMarkdown(text))
}

function escapeStart(line: string): string {
  return line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])(?=\s|$)/, '$1\\$2')
}

/** A phrase as Markdown: what the evaluators marked in their own words is marked, a quote has its number. */
export function phraseMarkdown(phrase: Phrase): string {
  return phrase
    .map((inline) => {
      const text = escapeMarkdown(inline.text)
      if (inline.kind === 'text') return marked(text, inline.mark)
      return inline.kind === 'name' && inline.quote !== undefined ? `${text} \\[${inline.quote.number}\\]` : text
    })
    .join('')
}

/** Marks stand close to the words, or they are none. */
function marked(text: string, mark: Text['mark']): string {
  const sign = { strong: '**', emphasis: '*' }[mark ?? 'strong']
  return mark === undefined ? text : text.replace(/\S(?:.*\S)?/s, (words) => sign + words + sign)
}

export function phraseLine(phrase: Phrase): string {
  return escapeStart(phraseMarkdown(phrase))
}

/** A table; columns of numbers keep to the far side. */
export function markdownTable(
  columns: readonly { readonly label: string; readonly kind: 'text' | 'number' }[],
  /** Markdown already. */
  rows: readonly (readonly string[])[],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`
  const rule = `| ${columns.map(({ kind }) => (kind === 'number' ? '---:' : '---')).join(' | ')} |`
  return [line(columns.map(({ label }) => escapeMarkdown(label))), rule, ...rows.map(line)].join('\n')
}
