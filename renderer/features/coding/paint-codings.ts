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

/** Codings as the text shows them, each in its code's colour or its coder's. */
export function paintCodings(codings: readonly CodingRow[], painting: Painting): readonly PaintedCoding[] {
  const coders = new Map(painting.coders.map((coder) => [coder.id, coder]))
  return codings.map((coding) => {
    const [code, coder] = [painting.codes.get(coding.codeId), coders.get(coding.coderId)]
    const strength = coding.weight === null && coding.direction === null ? [] : painting.sayStrength(coding)
    return {
      id: coding.id,
      startCodePoint: coding.startCodePoint,
      endCodePoint: coding.endCodePoint,
      color: codeColor((painting.paintBy === 'code' ? code : coder)?.color ?? ''),
      label: code?.name ?? '',
      detail: [coder?.name, ...strength].filter(Boolean).join(' · '),
      memo: coding.memo ?? '',
    }
  })
}
