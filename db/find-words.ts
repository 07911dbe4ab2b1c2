import { isLeftOut } from '#core/text/search-form.ts'

/** A word of a text: where it stands, in UTF-16 units, and the form that the index knows it by. */
export type FoundWord = { readonly start: number; readonly end: number; readonly form: string }

// What the index's tokenizer takes for letters (unicode61), with the marks that stand on them.
const wordPattern =
  /[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}\u00ad\u0640\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*/gu

export function findWords(text: string): readonly FoundWord[] {
  return [...text.matchAll(wordPattern)].flatMap((match) => {
    const form = indexForm(match[0])
    return form === '' ? [] : [{ start: match.index, end: match.index + match[0].length, form }]
  })
}

function indexForm(word: string): string {
  const kept = [...word].filter((character) => !isLeftOut(character.codePointAt(0) ?? 0)).join('')
  return kept
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
}
