import type { ReportSource } from '#core/types/report-source.ts'
import { type Context, inLanguage, makeContext } from './context.ts'
import { count } from './figures.ts'
import { numberBlocks, quotesOf } from './number-blocks.ts'
import { name, say, words } from './phrase.ts'
import { type ProtectedSource, protectSource } from './protect-source.ts'
import type { Block, ReportLanguage, ReportModel, Section } from './report-model.ts'
import { fullTables } from './sections/appendix-tables.ts'
import { codebookAppendix, evidenceAppendix, instrumentAppendix } from './sections/appendix-texts.ts'
import { versionsAppendix } from './sections/appendix-versions.ts'
import { suppressedCoaches } from './sections/delivery.ts'
import { indicators } from './sections/indicators.ts'
import { joint } from './sections/joint.ts'
import { limits } from './sections/limits.ts'
import { methods } from './sections/methods.ts'
import { outcomes } from './sections/outcomes.ts'
import { participation } from './sections/participation.ts'
import { programme } from './sections/programme.ts'
import { scales } from './sections/scales.ts'
import { summary } from './sections/summary.ts'
import { themes } from './sections/themes.ts'
import type { Words } from './words/en.ts'

export interface ReportOptions {
  readonly language: ReportLanguage
  /** ISO 8601, printed as a date of the report's language; any other text is printed as it is. */
  readonly generatedAt: string
}

type SectionId = keyof Words['sections']

/**
 * Writes the report as data. Names, schools and cities are taken out of all the study's texts first, so that
 * nothing below can print one. Never fails: what a study does not have is said in a sentence.
 */
export function buildReport(source: ReportSource, { language, generatedAt }: ReportOptions): ReportModel {
  const safe = protectSource(source)
  const context = makeContext(safe.source, language)
  const sections = writeSections(context)
  const printed = new Set(quotesOf(sections).map(({ evidence }) => evidence.coding))
  const notices = noticesOf(context, safe, printed)
  const { study } = safe.source.study
  return {
    language,
    direction: language === 'en' ? 'ltr' : 'rtl',
    studyId: study.id,
    kind: context.w.cover.kind,
    title: inLanguage(study.title, language),
    subtitle:
      context.waves === null
        ? words(context.w.cover.subtitleOneWave)
        : context.w.cover.subtitle(context.baselineLabel, context.endLabel),
    facts: facts(context, generatedAt),
    contentsHeading: context.w.cover.contents,
    sections: numberBlocks([...sections, ...appendices(context, sections, notices)]),
    notices,
  }
}

function writeSections(context: Context): readonly Section[] {
  const parts: readonly (readonly [SectionId, (context: Context) => readonly Block[]])[] = [
    ['summary', summary],
    ['programme', programme],
    ['indicators', indicators],
    ['methods', methods],
    ['participation', participation],
    ['scales', scales],
    ['themes', themes],
    ['joint', joint],
    ['outcomes', outcomes],
    ['limits', limits],
  ]
  return numberBlocks(parts.map(([id, write], i) => section(context, id, String(i + 1), write(context))))
}

function appendices(context: Context, sections: readonly Section[], notices: readonly string[]): readonly Section[] {
  const parts: readonly (readonly [SectionId, readonly Block[]])[] = [
    ['instrument', instrumentAppendix(context)],
    ['codebook', codebookAppendix(context)],
    ['tables', fullTables(context)],
    ['evidence', evidenceAppendix(context, quotesOf(sections))],
    ['versions', versionsAppendix(context, notices)],
  ]
  return parts.map(([id, blocks], i) => section(context, id, context.w.appendixLetters[i] ?? String(i + 1), blocks))
}

function section({ w }: Context, id: SectionId, number: string, blocks: readonly Block[]): Section {
  return { id, number, heading: w.sections[id], blocks }
}

function facts({ w, source, language }: Context, generatedAt: string): ReportModel['facts'] {
  const { funder, grant } = source.study.study
  return [
    ...(funder === null ? [] : [{ label: w.cover.funder, text: [name(inLanguage(funder, language))] }]),
    ...(grant === null ? [] : [{ label: w.cover.grant, text: [name(grant)] }]),
    {
      label: w.cover.people,
      text: say`${w.counted.principals(count(source.study.cases.length, 'study.cases'))}; ${w.cover.pseudonyms}`,
    },
    { label: w.cover.written, text: [name(printDate(generatedAt, language))] },
  ]
}

function printDate(iso: string, language: ReportLanguage): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(date.getTime())) return iso
  const locale = { en: 'en-GB', he: 'he-u-nu-latn', ar: 'ar-u-nu-latn' }[language]
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

function noticesOf(context: Context, safe: ProtectedSource, printed: ReadonlySet<string>): readonly string[] {
  const { notices } = context.w
  const masked = [...safe.maskedQuotes].filter((coding) => printed.has(coding)).length
  const coaches = suppressedCoaches(context)
  return [
    ...(masked === 0 ? [] : [notices.maskedQuotes(masked)]),
    ...safe.maskedPlaces.map((place) => notices.maskedText(notices.places[place])),
    ...(coaches === 0 ? [] : [notices.suppressedCoaches(coaches)]),
    ...(printed.size === 0 ? [] : [notices.spokenNames]),
  ]
}
