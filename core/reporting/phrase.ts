import type { Figure, Inline, Name, Phrase } from './report-model.ts'

/** What can stand in a phrase. */
export type Part = string | Inline | Phrase

/** Writes a phrase: say`Of ${n} principals, ${up} rose`; strings become the report's own words. */
export function say(strings: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  const inlines = strings.flatMap((text, i) => {
    const part = parts[i]
    return [...words(text), ...(part === undefined ? [] : toPhrase(part))]
  })
  return joinWords(inlines)
}

/** A string as a phrase of the report's own words. */
export function words(text: string): Phrase {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Words that come from the study. */
export function name(text: string): Name {
  return { kind: 'name', text }
}

/** The same figure, said in other words: `one principal` for `1`. */
export function withText(figure: Figure, text: string): Figure {
  return { ...figure, text }
}

/** Phrases one after another with a separator between: `a, b, c`. */
export function joinPhrases(phrases: readonly Phrase[], separator: string): Phrase {
  return phrases.flatMap((phrase, i) => (i === 0 ? phrase : [...words(separator), ...phrase]))
}

/** `a, b and c`; the last separator brings its own spaces. */
export function listPhrases(phrases: readonly Phrase[], comma: string, and: string): Phrase {
  const last = phrases.at(-1) ?? []
  if (phrases.length < 2) return last
  return [...joinPhrases(phrases.slice(0, -1), comma), ...words(and), ...last]
}

/** Several sentences as one paragraph. */
export function sentences(...phrases: readonly Phrase[]): Phrase {
  return joinPhrases(
    phrases.filter((phrase) => phrase.length > 0),
    ' ',
  )
}

/** The phrase as bare text: for alternative texts and file properties. */
export function plain(phrase: Phrase): string {
  return phrase.map(({ text }) => text).join('')
}

function toPhrase(part: Part): Phrase {
  if (typeof part === 'string') return words(part)
  return 'kind' in part ? [part] : part
}

/** Neighbouring words of the report's own become one stretch, unless one is set off from the other. */
export function joinWords(inlines: Phrase): Phrase {
  return inlines.reduce<Inline[]>((out, inline) => {
    const before = out.at(-1)
    if (before?.kind === 'text' && inline.kind === 'text' && before.mark === inline.mark)
      out[out.length - 1] = { ...before, text: before.text + inline.text }
    else out.push(inline)
    return out
  }, [])
}
