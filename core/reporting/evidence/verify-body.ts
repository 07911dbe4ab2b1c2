import type { ReportSource } from '#core/types/report-source.ts'
import { buildReport } from '../build-report.ts'
import { wordsOf } from '../context.ts'
import { name, plain } from '../phrase.ts'
import { renderDocx } from '../render-docx.ts'
import type { ReportLanguage, ReportModel } from '../report-model.ts'
import { bare, type ReadEvidence, wordPassages } from './read-evidence.ts'

/** What the words of a report say beside its evidence appendix. */
export type BodyCheck =
  /** Only of a Word file whose data are the project's can it be told what its words should be. */
  { readonly kind: 'notCompared'; readonly why: 'notWord' | 'otherData' } | Compared

interface Compared {
  readonly kind: 'compared'
  /** Paragraphs and cells that hold a number. */
  readonly passages: number
  /** The same words with other numbers. */
  readonly wrong: readonly { readonly was: string; readonly is: string }[]
  /** Passages that are worded otherwise, or not there: nothing is said of their numbers. */
  readonly reworded: number
}

/** Sections that tell of the report itself: they follow what was decided since, or are checked by themselves. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['evidence', 'versions'])

/** Writes the report anew from the project and holds the numbers in a Word file's text against it, passage by passage. */
export async function verifyBody(source: ReportSource, read: ReadEvidence): Promise<BodyCheck> {
  if (read.passages === null) return { kind: 'notCompared', why: 'notWord' }
  const hash = source.methods.projectStateHash
  if (read.stateHash !== hash) return { kind: 'notCompared', why: 'otherData' }
  const language = languageOf(read, hash)
  const wanted = withNumbers(await passagesOf(buildReport(source, { language, generatedAt: '' })))
  return { kind: 'compared', ...compare(wanted, withNumbers(read.passages)) }
}

/** The language whose sentence says of which state the report is. */
function languageOf({ bareText }: ReadEvidence, hash: string): ReportLanguage {
  const languages = ['en', 'he', 'ar'] as const
  const said = (language: ReportLanguage) => bare(plain(wordsOf(language).evidence.state(name(hash))))
  return languages.find((language) => bareText.includes(said(language))) ?? 'en'
}

/** As Word would hold them; the cover's facts are of the day on which it was written. */
async function passagesOf(model: ReportModel): Promise<readonly string[]> {
  const body = { ...model, facts: [], sections: model.sections.filter(({ id }) => !NOT_COMPARED.has(id)) }
  const options = { rasterise: async () => new Uint8Array(), date: new Date('1980-01-02T00:00:00Z') }
  return wordPassages(await renderDocx(body, options)) ?? []
}

function withNumbers(passages: readonly string[]): readonly string[] {
  return passages.filter((passage) => /\p{Nd}/u.test(passage))
}

/** Those that are wanted and not found, each with one that is found, not wanted and of the same words. */
function compare(wanted: readonly string[], found: readonly string[]): Omit<Compared, 'kind'> {
  const missing = without(wanted, found)
  const left = Map.groupBy(without(found, wanted), wordsOnly)
  const pairs = missing.map((is) => ({ is, was: left.get(wordsOnly(is))?.shift() }))
  const wrong = pairs.flatMap(({ is, was }) => (was === undefined ? [] : [{ was, is }]))
  return { passages: wanted.length, wrong, reworded: missing.length - wrong.length }
}

/** What stands in one list oftener than in the other. */
function without(some: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>()
  for (const one of others) counts.set(one, (counts.get(one) ?? 0) + 1)
  return some.filter((one) => {
    const left = counts.get(one) ?? 0
    counts.set(one, left - 1)
    return left <= 0
  })
}

function wordsOnly(passage: string): string {
  return passage.replace(/[+\u2212-]?\p{Nd}+(?:[.,]\p{Nd}+)*/gu, '#')
}
