import { prepareSearch, type SearchableText } from '../text/find-quote.ts'
import type { ImportedCode } from './imported-study.ts'

/** What the codings refer to. */
export interface CodingContext {
  /** Null when the codebook could not be read: then codes are not checked. */
  readonly codes: readonly Pick<ImportedCode, 'id' | 'name'>[] | null
  /** Null when no document is known; a document with a null text is there but could not be read. Neither is checked. */
  readonly documents: readonly { readonly name: string; readonly text: string | null }[] | null
}

/** A document with its text made ready for many searches. */
export interface FoundDocument {
  readonly name: string
  readonly search: SearchableText
}

/** Finds what codings name; `unchecked` is a document that should be there but could not be read. */
export interface CodingLookups {
  readonly code: (reference: string) => string | null
  readonly document: (reference: string) => FoundDocument | 'unchecked' | null
  readonly codeIds: readonly string[]
  readonly documentNames: readonly string[]
}

/** Prepares the look-ups once for all rows. */
export function codingLookups({ codes, documents }: CodingContext): CodingLookups {
  return {
    codeIds: codes?.map((code) => code.id) ?? [],
    documentNames: documents?.map((document) => document.name) ?? [],
    code: codes ? codeLookup(codes) : (reference) => reference,
    document: documents ? documentLookup(documents) : () => 'unchecked',
  }
}

/** A code by its id, else by its name when only one code has it. */
function codeLookup(codes: NonNullable<CodingContext['codes']>): CodingLookups['code'] {
  const ids = new Set(codes.map((code) => code.id))
  const idsByName = new Map<string, string[]>()
  for (const { id, name } of codes) idsByName.set(name, [...(idsByName.get(name) ?? []), id])
  return (reference) => {
    if (ids.has(reference)) return reference
    const named = idsByName.get(reference) ?? []
    return named.length === 1 ? (named[0] ?? null) : null
  }
}

/** A document by its name, or by the path of its file; each text is prepared once. */
function documentLookup(documents: NonNullable<CodingContext['documents']>): CodingLookups['document'] {
  const textByName = new Map(documents.map(({ name, text }) => [name, text] as const))
  const prepared = new Map<string, SearchableText>()
  return (reference) => {
    const stem = reference.replace(/^.*\//, '').replace(/\.(docx|txt|md)$/i, '')
    const name = textByName.has(reference) ? reference : stem
    const text = textByName.get(name)
    if (text === undefined) return null
    if (text === null) return 'unchecked'
    const search = prepared.get(name) ?? prepareSearch(text)
    prepared.set(name, search)
    return { name, search }
  }
}
