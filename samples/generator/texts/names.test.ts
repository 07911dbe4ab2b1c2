import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Words = Readonly<Record<'en' | 'he' | 'ar', string>>
type Person = { readonly gender: string; readonly language: string; readonly name: string }
type School = { readonly city: string; readonly he: string; readonly ar?: string; readonly en: string }
type Names = {
  readonly cities: readonly (Words & { readonly id: string })[]
  readonly coaches: readonly Words[]
  readonly principals: readonly Person[]
  readonly schools: readonly School[]
  readonly colleagues: Readonly<Record<'en' | 'he' | 'ar', readonly string[]>>
}

const languages = ['en', 'he', 'ar'] as const
const scripts = { en: /[A-Za-z]{2}/, he: /[א-ת]{2}/, ar: /[ء-ي]{2}/ }
const read = (file: string): unknown => parse(readFileSync(join(import.meta.dirname, file), 'utf8'))

describe('names.yaml', () => {
  const names = read('names.yaml') as Names
  const count = (test: (person: Person) => boolean) => names.principals.filter(test).length

  it('has the people and places that the study needs, none twice', () => {
    expect([count((one) => one.gender === 'f'), count((one) => one.gender === 'm')]).toEqual([30, 20])
    expect(languages.map((language) => count((one) => one.language === language))).toEqual([4, 38, 8])
    expect([names.cities.length, names.coaches.length, names.schools.length]).toEqual([12, 9, 50])
    expect(languages.map((language) => names.colleagues[language].length)).toEqual([10, 20, 10])
    const all = [
      ...[...names.cities, ...names.coaches].map((one) => one.he),
      ...[...names.principals, ...names.schools].map((one) => ('name' in one ? one.name : one.he)),
      ...languages.flatMap((language) => names.colleagues[language]),
    ]
    expect(new Set(all).size).toBe(all.length)
  })

  it('puts each school in a city of the list and names it in its principal’s language', () => {
    const cities = new Set(names.cities.map((city) => city.id))
    expect(names.schools.filter((school) => !cities.has(school.city))).toEqual([])
    const arabic = names.principals.flatMap((one, index) => (one.language === 'ar' ? [names.schools[index]?.ar] : []))
    expect(arabic.every((name) => name !== undefined && scripts.ar.test(name))).toBe(true)
  })
})
