import type { ImportedStudy } from '#core/importing/imported-study.ts'
import { principalCoaching } from './principal-coaching.ts'

export type Template = 'principal-coaching' | 'empty'
export type TemplateLanguage = 'en' | 'he' | 'ar'

/** Two waves and the analysis' usual settings; the seed is fixed, so that two people's new studies resample alike. */
const analysis: ImportedStudy['analysis'] = {
  waves: ['baseline', 'end'],
  resamples: 10_000,
  seed: 1,
  confidence: 0.95,
  clusterBy: null,
  primary: null,
}

const waveLabels: Readonly<Record<TemplateLanguage, readonly [baseline: string, end: string]>> = {
  en: ['Baseline', 'End of year'],
  he: ['תחילת שנה', 'סוף שנה'],
  ar: ['بداية السنة', 'نهاية السنة'],
}

/** A study before its first import: two waves, and what its template brings, in the study's language. */
export function newStudy(wish: {
  readonly title: string
  readonly language: TemplateLanguage
  readonly template: Template
}): ImportedStudy {
  const [baseline, end] = waveLabels[wish.language]
  const brought =
    wish.template === 'principal-coaching'
      ? principalCoaching(wish.language)
      : { codes: [], instruments: [], indicators: [] }
  return {
    study: { id: slug(wish.title), title: wish.title, funder: null, grant: null, language: wish.language },
    waves: [
      { id: 'baseline', label: baseline, date: null },
      { id: 'end', label: end, date: null },
    ],
    ...{ cases: [], sites: [], staff: [], sessions: [], outcomes: [], responses: [], answerSheets: [], documents: [] },
    ...{ coders: [], codings: [], notices: [], analysis },
    ...brought,
  }
}

/** A study id from a title in any script: letters and digits, joined by hyphens. */
function slug(title: string): string {
  return (
    title
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'study'
  )
}
