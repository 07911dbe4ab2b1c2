import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Language } from './design.ts'

/** A name as it is spoken and written in each language. */
export type Spoken = Readonly<Record<Language, string>>

/** All invented names. Principals stand in the order P01–P50, each with the school at the same place. */
export type Names = {
  readonly cities: readonly (Spoken & { readonly id: string })[]
  readonly coaches: readonly Spoken[]
  readonly principals: readonly { readonly gender: 'f' | 'm'; readonly language: Language; readonly name: string }[]
  readonly schools: readonly (Partial<Spoken> & { readonly city: string; readonly sector: string })[]
  readonly colleagues: Readonly<Record<Language, readonly string[]>>
}

export function readNames(): Names {
  return parse(readFileSync(join(import.meta.dirname, 'texts/names.yaml'), 'utf8')) as Names
}
