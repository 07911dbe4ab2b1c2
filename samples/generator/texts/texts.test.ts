import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

type Words = Readonly<Record<'en' | 'he' | 'ar', string>>
type Item = Words & { readonly id: string; readonly scale: string; readonly reversed: boolean }
type Labels = Readonly<Record<'en' | 'he' | 'ar', readonly string[]>>
type CodeText = Readonly<Record<'name' | 'definition' | 'include' | 'exclude' | 'example', string>>
type Code = Readonly<Record<'en' | 'he' | 'ar', CodeText>> & {
  readonly id: string
  readonly parent: string | null
  readonly color: string
}
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

describe('questionnaire.yaml', () => {
  const { items, labels } = read('questionnaire.yaml') as { items: readonly Item[]; labels: Labels }

  it('has five items for each of eight scales and ten reversed ones', () => {
    expect(items.map((item) => item.id)).toEqual(
      ['lc', 'du', 'mf', 'rp', 'tb', 'mr', 'ce', 'cp'].flatMap((scale) => [1, 2, 3, 4, 5].map((n) => `${scale}${n}`)),
    )
    expect(new Set(items.map((item) => item.scale)).size).toBe(8)
    const reversed = items.filter((item) => item.reversed).map((item) => item.id)
    expect(reversed).toEqual(['lc3', 'du4', 'mf5', 'rp2', 'tb3', 'mr2', 'mr5', 'ce4', 'cp3', 'cp5'])
  })

  it.each(languages)('asks nothing twice in %s and has five labels', (language) => {
    expect(new Set(items.map((item) => item[language])).size).toBe(40)
    expect(items.filter((item) => !scripts[language].test(item[language]))).toEqual([])
    expect(new Set(labels[language]).size).toBe(5)
  })
})

describe('codebook.yaml', () => {
  const { codes } = read('codebook.yaml') as { codes: readonly Code[] }

  it('has eight themes, five codes under them, parents first', () => {
    expect(codes.filter((code) => code.parent === null)).toHaveLength(8)
    expect(codes).toHaveLength(13)
    const orphans = codes.filter(
      (code, index) => code.parent !== null && !codes.slice(0, index).some((one) => one.id === code.parent),
    )
    expect(orphans).toEqual([])
  })

  it.each(languages)('says everything of every code in %s', (language) => {
    const texts = codes.flatMap((code) => Object.values(code[language]))
    expect(texts.filter((text) => !scripts[language].test(text))).toEqual([])
    expect(texts).toHaveLength(13 * 5)
  })

  it('has a colour of its own for each code, readable on white', () => {
    expect(new Set(codes.map((code) => code.color)).size).toBe(13)
    for (const code of codes) expect(contrastOnWhite(code.color), code.id).toBeGreaterThanOrEqual(4.5)
  })
})

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

/** WCAG 2.2 contrast ratio of a `#RRGGBB` colour on white. */
function contrastOnWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
