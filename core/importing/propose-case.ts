import { findTokens, tokensOf } from './name-tokens.ts'
import type { Evidence, EvidenceSource } from './weigh-evidence.ts'

/** A case as a file's name may call it. */
export interface NamedCase {
  readonly id: string
  readonly name: string | null
  readonly pseudonym: string
}

/** The cases of a roster, ready for many files. */
export interface CaseIndex {
  /** Cases by each word and number that an id or name of theirs holds, numbers without leading zeros. */
  readonly byToken: ReadonlyMap<string, readonly CaseEntry[]>
}

interface CaseEntry {
  readonly id: string
  readonly idTokens: readonly string[]
  /** Name and pseudonym, as tokens. */
  readonly names: readonly (readonly string[])[]
  /** Words of its names that no other case has. */
  readonly ownWords: readonly string[]
}

/** Prepares a roster. */
export function indexCases(cases: readonly NamedCase[]): CaseIndex {
  const namesOf = ({ id, name, pseudonym }: NamedCase) =>
    [name ?? '', pseudonym === id ? '' : pseudonym].map(tokensOf).filter((tokens) => tokens.length > 0)
  const owners = new Map<string, Set<string>>()
  for (const one of cases) {
    for (const word of namesOf(one).flat()) owners.set(word, (owners.get(word) ?? new Set()).add(one.id))
  }
  const entries = cases.map((one) => ({
    id: one.id,
    idTokens: tokensOf(one.id),
    names: namesOf(one),
    ownWords: [...new Set(namesOf(one).flat())].filter(
      (word) => word.length >= 3 && /\p{L}/u.test(word) && owners.get(word)?.size === 1,
    ),
  }))
  const byToken = new Map<string, CaseEntry[]>()
  for (const entry of entries) {
    for (const token of new Set([...entry.idTokens, ...entry.names.flat()].map(plainNumber))) {
      const others = byToken.get(token)
      if (others) others.push(entry)
      else byToken.set(token, [entry])
    }
  }
  return { byToken }
}

function plainNumber(token: string): string {
  return token.replace(/^0+(?=\d)/, '')
}

interface Found extends Evidence {
  readonly start: number
  readonly end: number
}

/**
 * What a piece of text (a file's name, a folder's, the head of a transcript) tells of whose it is: an id or a whole name is strong;
 * an id with other zeros, or one word of a name that nobody else has, is weak. Of the head of a transcript all is weak, and single
 * words tell nothing: others are named there too.
 */
export function tellCase(text: string, source: EvidenceSource, index: CaseIndex): readonly Evidence[] {
  const tokens = tokensOf(text)
  const near = new Set(tokens.flatMap((token) => index.byToken.get(plainNumber(token)) ?? []))
  const found = [...near].flatMap((entry) => tellEntry(entry, tokens, source) ?? [])
  // `P1` within `P1-2` is not meant.
  return found.filter((one) => !found.some((other) => contains(other, one)))
}

function tellEntry(entry: CaseEntry, tokens: readonly string[], source: EvidenceSource): Found | null {
  const at = (start: number, end: number, isStrong: boolean): Found => {
    const what = tokens.slice(start, end).join(' ')
    return { id: entry.id, source, isStrong: isStrong && source !== 'content', what, start, end }
  }
  const id = findTokens(tokens, entry.idTokens)
  // A bare number may be anything's: a day, a take, a year.
  const isBare = entry.idTokens.length === 1 && /^\d+$/.test(entry.idTokens[0] ?? '')
  if (id?.isExact && !isBare) return at(id.start, id.end, true)
  for (const name of entry.names) {
    const whole = findTokens(tokens, name) ?? findTokens(tokens, [...name].reverse())
    if (whole) return at(whole.start, whole.end, name.length > 1)
  }
  if (id && (id.isExact || !isBare)) return at(id.start, id.end, false)
  const word = source === 'content' ? -1 : tokens.findIndex((token) => entry.ownWords.includes(token))
  return word < 0 ? null : at(word, word + 1, false)
}

function contains(outer: Found, inner: Found): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start
}
