import { type Cell, csvText } from './csv.ts'
import { type Language, lateJoiners, sampleSeed } from './design.ts'
import { interviewees } from './interview-plan.ts'
import type { Names } from './names.ts'
import { at, type Random, randomStream, whole } from './random.ts'

/** A principal. Names stand in the principal's own language, city and coach in the language of the study. */
export type Case = {
  readonly id: string
  readonly name: string
  readonly school: string
  readonly cityId: string
  readonly city: string
  /** The city as the principal's own language says it. */
  readonly spokenCity: string
  readonly coach: string
  readonly coachPlace: number
  readonly sector: string
  readonly gender: 'f' | 'm'
  readonly yearsInPost: number
  readonly language: Language
}

/** Which cities each coach (by place in the list, from 0) goes to: a coach has one or two of them. */
const citiesOf: readonly (readonly string[])[] = [
  ['shita'],
  ['haruv'],
  ['tzeelon'],
  ['zayzafun', 'dardar'],
  ['inbar'],
  ['luz'],
  ['rotem'],
  ['kharrub', 'ghizlan'],
  ['marva', 'sahlav'],
]
/** Two principals whose coach comes from the next city, so that every coach has five or six. */
const coachFromNextCity: Readonly<Record<string, number>> = { P42: 5, P20: 6 }
/** P41 speaks of a school among Bedouin villages, so these two change schools. */
const schoolOf: Readonly<Record<string, string>> = { P17: 'P41', P41: 'P17' }

/** The fifty principals, P01–P50. */
export function makeCases(names: Names): readonly Case[] {
  const random = randomStream(sampleSeed, 'cases')
  return names.principals.map((principal, index) => {
    const id = `P${String(index + 1).padStart(2, '0')}`
    const school = at(names.schools, Number((schoolOf[id] ?? id).slice(1)) - 1)
    const city = at(
      names.cities,
      names.cities.findIndex((one) => one.id === school.city),
    )
    const coachPlace = coachFromNextCity[id] ?? citiesOf.findIndex((cities) => cities.includes(city.id))
    return {
      id,
      name: principal.name,
      school: school[principal.language] ?? school.he ?? '',
      cityId: city.id,
      city: city.he,
      spokenCity: city[principal.language],
      coach: at(names.coaches, coachPlace).he,
      coachPlace,
      sector: school.sector,
      gender: principal.gender,
      yearsInPost: yearsInPost(random, id),
      language: principal.language,
    }
  })
}

/** Years in the post at baseline: many are new, a few have been there for long. */
function yearsInPost(random: Random, id: string): number {
  const drawn = Math.floor(whole(random, 1, 48) ** 2 / 110)
  if (lateJoiners[id] !== undefined) return 0
  return interviewees.find((one) => one.id === id)?.yearsInPost ?? drawn
}

/** `principals.csv`. */
export function casesCsv(cases: readonly Case[]): string {
  const header = ['principal_id', 'name', 'school', 'city', 'coach', 'sector', 'gender', 'years_in_post', 'language']
  const rows = cases.map((one): readonly Cell[] => [
    one.id,
    one.name,
    one.school,
    one.city,
    one.coach,
    one.sector,
    one.gender === 'f' ? 'female' : 'male',
    one.yearsInPost,
    one.language,
  ])
  return csvText(header, rows)
}
