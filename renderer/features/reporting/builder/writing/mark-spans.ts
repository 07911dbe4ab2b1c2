import { PIECE } from '#core/reporting/own-text/parse.ts'

/** Words that are printed bold or slanted, with the signs before and after them; UTF-16 places in the line. */
export type MarkSpan = {
  readonly mark: 'strong' | 'emphasis'
  readonly from: number
  readonly to: number
  /** How long the sign is at either end. */
  readonly sign: 1 | 2
}

/** The marked words of a line, as the report will read them. */
export function markSpans(line: string): readonly MarkSpan[] {
  return [...line.matchAll(PIECE)].flatMap(({ index, 0: whole, 3: strong, 4: emphasis }): readonly MarkSpan[] => {
    const to = index + whole.length
    if (emphasis !== undefined) return [{ mark: 'emphasis', from: index, to, sign: 1 }]
    if (strong === undefined) return []
    const within = markSpans(strong).map((span) => ({ ...span, from: span.from + index + 2, to: span.to + index + 2 }))
    return [{ mark: 'strong', from: index, to, sign: 2 }, ...within]
  })
}
