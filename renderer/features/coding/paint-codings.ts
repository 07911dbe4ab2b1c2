import { codeHue } from '#core/coding/code-hue.ts'
import type { CodeRow, CoderRow, CodingRow } from '#core/contract/coding.ts'
import type { PaintedCoding } from '#renderer/ui/text-view/text-view-types.ts'

/** The window's colour for a codebook's. */
export function codeColor(color: string): string {
  return `var(--c${codeHue(color)})`
}

/** Codings as the text shows them: of coders who are shown, each in its code's colour. */
export function paintCodings(
  codings: readonly CodingRow[],
  codes: ReadonlyMap<string, CodeRow>,
  coders: readonly CoderRow[],
  hiddenCoders: ReadonlySet<string>,
): readonly PaintedCoding[] {
  const names = new Map(coders.map((coder) => [coder.id, coder.name]))
  return codings
    .filter((coding) => !hiddenCoders.has(coding.coderId))
    .map((coding) => {
      const code = codes.get(coding.codeId)
      return {
        id: coding.id,
        startCodePoint: coding.startCodePoint,
        endCodePoint: coding.endCodePoint,
        color: codeColor(code?.color ?? ''),
        label: [code?.name, names.get(coding.coderId)].filter(Boolean).join(' · '),
      }
    })
}
