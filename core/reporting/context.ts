import { guessLanguage } from '#core/text/script.ts'
import type { CodeMeasure, OutcomeMeasure, ScoreMeasure } from '#core/types/comparison.ts'
import type { ReportSource } from '#core/types/report-source.ts'
import { name } from './phrase.ts'
import type { Name, ReportLanguage } from './report-model.ts'
import { ar } from './words/ar.ts'
import { en, type Words } from './words/en.ts'
import { he } from './words/he.ts'

/** What every section is written from. */
export interface Context {
  readonly source: ReportSource
  readonly language: ReportLanguage
  readonly w: Words
  /** Ids of the waves compared; null when the study has one wave only. */
  readonly waves: readonly [string, string] | null
  readonly baselineLabel: Name
  readonly endLabel: Name
  /** `95%`. */
  readonly confidence: string
  readonly scores: readonly ScoreMeasure[]
  readonly codes: readonly CodeMeasure[]
  readonly outcomes: readonly OutcomeMeasure[]
  /** Names in full, by the ids of measures and indicators: everywhere else those that are very long are cut short. */
  readonly wholeNames: ReadonlyMap<string, string>
}

const CATALOGUES: Readonly<Record<ReportLanguage, Words>> = { en, he, ar }

/** The catalogue of a language. */
export function wordsOf(language: ReportLanguage): Words {
  return CATALOGUES[language]
}

/** Makes the context; the source must already be free of identifying terms. */
export function makeContext(given: ReportSource, language: ReportLanguage): Context {
  const known = withKnownNames(given, language)
  const source = withShortNames(known, language)
  const w = wordsOf(language)
  const { measures, waves } = source.comparison
  const first = waves?.[0] ?? source.study.waves[0]?.id ?? 'baseline'
  return {
    source,
    language,
    w,
    waves,
    baselineLabel: waveLabel(source, language, first),
    endLabel: waveLabel(source, language, waves?.[1] ?? 'end'),
    confidence: `${Math.round(source.comparison.confidence * 1000) / 10}%`,
    scores: measures.filter((one): one is ScoreMeasure => one.kind === 'scale' || one.kind === 'item'),
    codes: measures.filter((measure) => measure.kind === 'code'),
    outcomes: measures.filter((measure) => measure.kind === 'outcome'),
    wholeNames: new Map(
      [...known.study.indicators, ...known.comparison.measures].map(({ id, label }) => [
        id,
        inLanguage(label, language),
      ]),
    ),
  }
}

/** The source with the catalogue's names of well-known outcomes, themes and scales where the study's own do not serve. */
function withKnownNames(source: ReportSource, language: ReportLanguage): ReportSource {
  const { outcomes, labels } = wordsOf(language)
  const known: Readonly<Record<string, string>> = outcomes.known
  const better = (id: string, own: string) => {
    const outcome = id.startsWith('outcome:') ? known[id.slice('outcome:'.length)] : undefined
    if (outcome !== undefined) return outcome
    if (guessLanguage(inLanguage(own, language)) === language) return own
    return labels[id.replace(/^(?:scale|code):/, '')] ?? own
  }
  const { study, comparison } = source
  const relabel = <T extends { readonly id: string; readonly label: string }>(one: T): T => ({
    ...one,
    label: better(one.id, one.label),
  })
  return {
    ...source,
    comparison: { ...comparison, measures: comparison.measures.map(relabel) },
    study: {
      ...study,
      scales: study.scales.map(relabel),
      indicators: study.indicators.map(relabel),
      codes: study.codes.map((code) => ({ ...code, name: better(code.id, code.name) })),
    },
    codebook: source.codebook.map((entry) => ({ ...entry, name: better(entry.code, entry.name) })),
  }
}

/** Code points; longer than a name is ever meant to be, and as long as a table's first column can bear. */
const LONGEST_NAME = 80

/** The source with names that run on cut short, so that a table of them is still one. */
function withShortNames(source: ReportSource, language: ReportLanguage): ReportSource {
  const { study, comparison } = source
  const short = (text: string) => shortName(inLanguage(text, language))
  const relabel = <T extends { readonly label: string }>(one: T): T =>
    isLongName(one.label) ? { ...one, label: short(one.label) } : one
  return {
    ...source,
    comparison: { ...comparison, measures: comparison.measures.map(relabel) },
    study: {
      ...study,
      waves: study.waves.map(relabel),
      scales: study.scales.map(relabel),
      indicators: study.indicators.map(relabel),
      codes: study.codes.map((code) => (isLongName(code.name) ? { ...code, name: short(code.name) } : code)),
    },
  }
}

/** Whether a name is cut short wherever it is printed but in lists of names. */
export function isLongName(text: string): boolean {
  return text.length > LONGEST_NAME && [...text].length > LONGEST_NAME
}

/** Cut after a word where one ends not far before. */
function shortName(text: string): string {
  if (!isLongName(text)) return text
  const cut = [...text].slice(0, LONGEST_NAME - 1).join('')
  const space = cut.search(/\s+\S*$/u)
  return `${space > LONGEST_NAME / 2 ? cut.slice(0, space) : cut}…`
}

/** The study's own word for a wave where it is of the report's language, else the catalogue's. */
export function waveLabel(source: ReportSource, language: ReportLanguage, wave: string): Name {
  const own = source.study.waves.find(({ id }) => id === wave)?.label
  const { waves } = wordsOf(language)
  const general = wave === 'baseline' ? waves.baseline : wave === 'end' ? waves.end : undefined
  if (own !== undefined && (guessLanguage(own) === language || general === undefined))
    return name(inLanguage(own, language))
  return name(general ?? wave)
}

/** Of a label written in several languages (`English / עברית`) the part in the report's language. */
export function inLanguage(text: string, language: ReportLanguage): string {
  const parts = text.split(' / ')
  const languages = new Set(parts.map(guessLanguage))
  if (parts.length < 2 || languages.size < 2) return text
  return parts.find((part) => guessLanguage(part) === language) ?? text
}

/** A study's label as a name in the sentence. */
export function labelOf(context: Context, text: string): Name {
  return name(inLanguage(text, context.language))
}
