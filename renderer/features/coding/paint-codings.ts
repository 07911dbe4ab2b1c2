import { codeHue } from '#core/coding/code-hue.ts'
import { coderInitials } from '#core/coding/coder-initials.ts'
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

/** How each row was painted last, and in what dress: of thousands nearly all look as before, and are the same object then. */
const paintedLast = new WeakMap<CodingRow, { readonly dress: object; readonly painted: PaintedCoding }>()

/** Codings as the text shows them, each in its code's colour or its coder's. */
export function paintCodings(codings: readonly CodingRow[], painting: Painting): readonly PaintedCoding[] {
  const dress = dressOf(painting)
  const initials = coderInitials(painting.coders.map(({ name }) => name))
  const coders = new Map(painting.coders.map((coder, i) => [coder.id, { ...coder, initials: initials[i] ?? '' }]))
  return codings.map((coding) => {
    const last = paintedLast.get(coding)
    if (last?.dress === dress) return last.painted
    const [code, coder] = [painting.codes.get(coding.codeId), coders.get(coding.coderId)]
    const { id, startCodePoint, endCodePoint, memo } = coding
    const color = codeColor((painting.paintBy === 'code' ? code : coder)?.color ?? '')
    const detail = detailOf(coding, coder?.name ?? '', painting)
    const who = { name: coder?.name ?? '', initials: coder?.initials ?? '', color: codeColor(coder?.color ?? '') }
    const words = { label: code?.name ?? '', coder: who, detail, memo: memo ?? '' }
    const painted = { id, startCodePoint, endCodePoint, color, ...words }
    paintedLast.set(coding, { dress, painted })
    return painted
  })
}

let lastDress = { worn: '', sayStrength: (_: CodingRow): readonly string[] => [] }

/** One object for all paintings in which names, colours and words are the same, whatever else of the codes has changed. */
function dressOf({ codes, coders, paintBy, sayStrength }: Painting): object {
  const look = ({ id, name, color }: CodeRow | CoderRow) => [id, name, color]
  const worn = JSON.stringify([paintBy, [...codes.values()].map(look), coders.map(look)])
  if (lastDress.worn !== worn || lastDress.sayStrength !== sayStrength) lastDress = { worn, sayStrength }
  return lastDress
}

function detailOf(coding: CodingRow, coder: string, { sayStrength }: Painting): string {
  if (coding.weight === null && coding.direction === null) return coder
  return [coder, ...sayStrength(coding)].filter((words) => words !== '').join(' · ')
}
