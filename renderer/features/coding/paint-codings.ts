import { codeHue } from '#core/coding/code-hue.ts'
import type { CodeRow, CoderRow, CodingRow } from '#core/contract/coding.ts'
import type { PaintedCoding } from '#renderer/ui/text-view/text-view-types.ts'
import type { PaintBy } from './useCoderView.ts'

/** The window's colour for a codebook's or a coder's. */
export function codeColor(color: string): string {
  return `var(--c${codeHue(color)})`
}

type Painting = {
  readonly codes: ReadonlyMap<string, CodeRow>
  readonly coders: readonly CoderRow[]
  readonly paintBy: PaintBy
  /** Weight and direction in words. */
  readonly sayStrength: (coding: CodingRow) => readonly string[]
}

/** How each row was painted last: of thousands nearly all look as before, and are the same object then. */
const paintedLast = new WeakMap<CodingRow, PaintedCoding>()

/** Codings as the text shows them, each in its code's colour or its coder's. */
export function paintCodings(codings: readonly CodingRow[], painting: Painting): readonly PaintedCoding[] {
  const colors = new Map<string, string>()
  const owners = painting.paintBy === 'code' ? painting.codes.values() : painting.coders
  for (const { id, color } of owners) colors.set(id, codeColor(color))
  const coders = new Map(painting.coders.map(({ id, name }) => [id, name]))
  return codings.map((coding) => {
    const color = colors.get(painting.paintBy === 'code' ? coding.codeId : coding.coderId) ?? codeColor('')
    const label = painting.codes.get(coding.codeId)?.name ?? ''
    const detail = detailOf(coding, coders.get(coding.coderId) ?? '', painting)
    const known = paintedLast.get(coding)
    if (known && known.color === color && known.label === label && known.detail === detail) return known
    const { id, startCodePoint, endCodePoint, memo } = coding
    const painted = { id, startCodePoint, endCodePoint, color, label, detail, memo: memo ?? '' }
    paintedLast.set(coding, painted)
    return painted
  })
}

function detailOf(coding: CodingRow, coder: string, { sayStrength }: Painting): string {
  if (coding.weight === null && coding.direction === null) return coder
  return [coder, ...sayStrength(coding)].filter((words) => words !== '').join(' · ')
}
