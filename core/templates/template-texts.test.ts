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

/** WCAG 2.2 contrast ratio of a `#RRGGBB` colour on white. */
function contrastOnWhite(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255))
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
