import type { SectionOutline } from '#core/types/report-description.ts'

/** Sections with one moved before another (null: to the end), numbered as the report will number them. */
export function moveSection(
  sections: readonly SectionOutline[],
  id: string,
  before: string | null,
): readonly SectionOutline[] {
  const own = sections.find((one) => one.id === id)
  if (!own || before === id) return sections
  const others = sections.filter((one) => one.id !== id)
  const at = before === null ? others.length : others.findIndex((one) => one.id === before)
  const moved = others.toSpliced(at, 0, own)
  // Appendices stay behind the others, wherever they are put.
  return renumber(sections, [...moved.filter((one) => !one.isAppendix), ...moved.filter((one) => one.isAppendix)])
}

/** Sections with one shown or hidden. */
export function showSection(
  sections: readonly SectionOutline[],
  id: string,
  isShown: boolean,
): readonly SectionOutline[] {
  const changed = sections.map((one) => (one.id === id ? { ...one, isShown, number: null } : one))
  return renumber(sections, changed)
}

/** The numbers there are, given anew in their order; one that has none yet gets it from the engine. */
function renumber(before: readonly SectionOutline[], after: readonly SectionOutline[]): readonly SectionOutline[] {
  const left = { true: numbersOf(before, true), false: numbersOf(before, false) }
  return after.map((one) => (one.number === null ? one : { ...one, number: left[`${one.isAppendix}`].shift() ?? null }))
}

function numbersOf(sections: readonly SectionOutline[], isAppendix: boolean): string[] {
  return sections.flatMap((one) => (one.isAppendix === isAppendix && one.number !== null ? [one.number] : []))
}

/** Before which a section stands when it goes a step up or down among its like; undefined when it is at the edge. */
export function stepSection(sections: readonly SectionOutline[], id: string, step: 1 | -1): string | null | undefined {
  const own = sections.find((one) => one.id === id)
  const like = sections.filter((one) => one.isAppendix === own?.isAppendix)
  const at = like.findIndex((one) => one.id === id)
  if (at < 0 || !like[at + step]) return undefined
  return step < 0 ? like[at - 1]?.id : (like[at + 2]?.id ?? null)
}

/** A list with one of it at another place, counted from 0. */
export function moveTo<T extends { readonly id: string }>(list: readonly T[], id: string, to: number): readonly T[] {
  const own = list.find((one) => one.id === id)
  return own ? list.filter((one) => one !== own).toSpliced(to, 0, own) : list
}
