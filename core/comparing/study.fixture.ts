import type { StudyCase, StudyData, StudyItem, StudyResponse, StudyScale } from '#core/types/study-data.ts'

/** A study with nothing in it; tests add what they are about. */
export const EMPTY_STUDY: StudyData = {
  study: { id: 'toy', title: 'A toy study', funder: null, grant: null, language: 'en' },
  waves: [
    { id: 'before', label: 'Before', date: null },
    { id: 'after', label: 'After', date: null },
  ],
  analysis: { waves: ['before', 'after'], resamples: 999, seed: 1, confidence: 0.95, clusterBy: null },
  cases: [],
  sites: [],
  staff: [],
  sessions: [],
  outcomes: [],
  instruments: [],
  responses: [],
  answerSheets: [],
  scales: [],
  documents: [],
  codes: [],
  codings: [],
  indicators: [],
}

/** A roster of these ids, all with the same attributes. */
export function roster(ids: readonly string[], attributes: StudyCase['attributes'] = {}): readonly StudyCase[] {
  return ids.map((id) => ({ id, pseudonym: id, site: null, attributes }))
}

/** A five-point item. */
export function likert(id: string): StudyItem {
  return { id, type: 'likert', text: `Text of ${id}`, min: 1, max: 5, labels: [] }
}

/** One instrument of five-point items. */
export function instrument(...ids: string[]): StudyData['instruments'] {
  return [{ id: 'questionnaire', label: 'Questionnaire', items: ids.map(likert) }]
}

/** A mean scale of all these items; a leading `-` reverses one. */
export function meanScale(id: string, items: readonly string[], minAnswered = 1): StudyScale {
  const parts = items.map((item) => ({ item: item.replace(/^-/, ''), reversed: item.startsWith('-') }))
  return { id, label: `Label of ${id}`, items: parts, score: 'mean', minAnswered }
}

/** Rows `P1 before 4 2 .` (case, wave, then an answer an item, `.` for none) as responses. */
export function answers(items: readonly string[], rows: readonly string[]): readonly StudyResponse[] {
  return rows.flatMap((row) => {
    const [caseId = '', wave = '', ...values] = row.split(' ')
    return values.map((value, i) => ({
      case: caseId,
      wave,
      item: items[i] ?? '',
      value: value === '.' ? null : Number(value),
      missing: value === '.' ? ('unanswered' as const) : null,
    }))
  })
}

/** A document of 500 words in 3000 code points. */
export function document(caseId: string, wave: string, words = 500): StudyData['documents'][number] {
  const id = `${caseId}-${wave}`
  return { id, name: id, case: caseId, wave, words, codePoints: 3000 }
}

/** A coding of `[start, end)` by one coder. */
export function coding(
  documentId: string,
  code: string,
  start = 0,
  end = 100,
  coder = 'Noa',
): StudyData['codings'][number] {
  return {
    id: `${documentId}:${code}:${start}:${coder}`,
    document: documentId,
    code,
    coder,
    startCodePoint: start,
    endCodePoint: end,
    weight: null,
    direction: null,
  }
}

/** An individual session; no date: planned, not held. */
export function session(caseId: string, number: number, heldOn: string | null, staff: string | null = null) {
  return { kind: 'individual' as const, case: caseId, number, heldOn, staff, minutes: null, topics: [] }
}
