/** A paragraph, heading, table or chart of a page: in which section it stands, and how it begins. */
export type BlockMark = { readonly section: string; readonly words: string }

/** A block among the others of its section. */
export type BlockPlace = BlockMark & { readonly nth: number }

export function placeOfBlock(marks: readonly BlockMark[], index: number): BlockPlace | null {
  const mark = marks[index]
  if (!mark) return null
  return { ...mark, nth: marks.slice(0, index).filter(({ section }) => section === mark.section).length }
}

/** The same block in a page that was drawn anew: the one with its words, else the one in its place. Null: its section is gone. */
export function findBlock(marks: readonly BlockMark[], { section, words, nth }: BlockPlace): number | null {
  const inSection = marks.flatMap((mark, index) => (mark.section === section ? [{ ...mark, index }] : []))
  const [nearest] = inSection
    .map((mark, at) => ({ ...mark, away: Math.abs(at - nth) }))
    .filter((mark) => mark.words === words)
    .toSorted((a, b) => a.away - b.away)
  return (nearest ?? inSection[Math.min(nth, inSection.length - 1)])?.index ?? null
}
