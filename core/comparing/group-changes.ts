import type { StudyCase, StudyData } from '#core/types/study-data.ts'
import type { PairedLists } from './pair-waves.ts'

/** The attribute that a case has through its site, where the roster names none. */
const CITY = 'city'

/** Names of all attributes by which cases can be grouped, in the roster's order; `city` also through the sites. */
export function attributeNames(data: StudyData): readonly string[] {
  const named = data.cases.flatMap(({ attributes }) => Object.keys(attributes))
  const throughSites = data.sites.some(({ city }) => city !== null) ? [CITY] : []
  return [...new Set([...named, ...throughSites])]
}

/** Case id to its value of an attribute; null where it has none. */
export function attributeByCase(data: StudyData, attribute: string): ReadonlyMap<string, string | null> {
  const cities = new Map(data.sites.map(({ id, city }) => [id, city]))
  const attributeOf = ({ attributes, site }: StudyCase): string | null =>
    attributes[attribute] ?? (attribute === CITY && site !== null ? (cities.get(site) ?? null) : null)
  return new Map(data.cases.map((one) => [one.id, attributeOf(one)]))
}

/** Value of the attribute to the places in the paired lists of the cases that have it, in the roster's order. */
export function placesByAttribute(
  data: StudyData,
  attribute: string,
  lists: PairedLists,
): ReadonlyMap<string, readonly number[]> {
  const attributeOf = attributeByCase(data, attribute)
  const groups = new Map<string, number[]>()
  lists.cases.forEach((caseId, place) => {
    const value = attributeOf.get(caseId) ?? null
    if (value !== null) groups.set(value, [...(groups.get(value) ?? []), place])
  })
  return groups
}

/** The changes of each group; cases without the attribute are left out. */
export function changesByAttribute(
  data: StudyData,
  attribute: string,
  lists: PairedLists,
): ReadonlyMap<string, readonly number[]> {
  const groups = placesByAttribute(data, attribute, lists)
  return new Map([...groups].map(([value, places]) => [value, places.map((place) => lists.changes[place] ?? 0)]))
}
