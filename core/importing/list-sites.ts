import type { ImportedCase, ImportedOutcome, ImportedSite } from './imported-study.ts'

/** The sites that cases belong to or that have outcomes, in the order first met; a site's city when its cases agree on one. */
export function listSites(
  cases: readonly ImportedCase[],
  outcomes: readonly ImportedOutcome[],
): readonly ImportedSite[] {
  const citiesOf = new Map<string, Set<string>>()
  for (const one of cases) {
    if (one.site === null) continue
    const cities = citiesOf.get(one.site) ?? new Set()
    const city = cityOf(one)
    citiesOf.set(one.site, city === null ? cities : cities.add(city))
  }
  for (const { site } of outcomes) if (!citiesOf.has(site)) citiesOf.set(site, new Set())
  return [...citiesOf].map(([id, cities]) => {
    const [city = null] = cities.size === 1 ? cities : []
    return { id, name: id, city }
  })
}

function cityOf(one: ImportedCase): string | null {
  const header = Object.keys(one.attributes).find((name) =>
    ['city', 'town', 'עיר', 'יישוב', 'مدينة', 'المدينة'].includes(name.toLowerCase()),
  )
  return header === undefined ? null : (one.attributes[header] ?? null)
}
