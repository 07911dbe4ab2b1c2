import { createGenerator } from '#core/stats/generator.ts'
import type { StudyData } from '#core/types/study-data.ts'

const MEASURES = 40
const PAIRS = 50
const ITEMS = 4
const CODES = 40
const INTERVIEWED = 20

/** A made-up study of forty scales answered by fifty cases in two waves, with forty codes over twenty interviewed cases. */
export function fortyMeasures(): StudyData {
  const { below } = createGenerator(267)
  const cases = count(PAIRS).map((i) => `P${i}`)
  const scales = count(MEASURES).map((s) => ({ id: `s${s}`, items: count(ITEMS).map((k) => `s${s}i${k}`) }))
  const documents = cases.slice(0, INTERVIEWED).flatMap((id) =>
    ['before', 'after'].map((wave) => ({
      id: `${id}-${wave}`,
      name: '',
      case: id,
      wave,
      words: 3000,
      codePoints: 18000,
    })),
  )
  return {
    study: { id: 'forty', title: '', funder: null, grant: null, language: 'en' },
    waves: ['before', 'after'].map((id) => ({ id, label: id, date: null })),
    analysis: { waves: ['before', 'after'], resamples: 10_000, seed: 267, confidence: 0.95, clusterBy: 'coach' },
    cases: cases.map((id, i) => ({ id, pseudonym: id, site: null, attributes: { coach: `C${i % 9}` } })),
    sites: [],
    staff: [],
    sessions: cases.flatMap((id) =>
      count(7).map((k) => ({
        kind: 'individual' as const,
        case: id,
        number: k + 1,
        heldOn: below(6) === 0 ? null : '2018-01-01',
        staff: null,
        minutes: null,
        topics: [],
      })),
    ),
    outcomes: [],
    instruments: [
      {
        id: 'q',
        label: 'Questionnaire',
        items: scales.flatMap(({ items }) =>
          items.map((id) => ({ id, type: 'likert' as const, text: id, min: 1, max: 5, labels: [] })),
        ),
      },
    ],
    answerSheets: cases.map((caseId, i) => ({
      case: caseId,
      wave: 'after',
      instrument: 'q',
      answeredOn: `2018-06-${10 + (i % 15)}`,
    })),
    responses: cases.flatMap((caseId) =>
      scales.flatMap(({ items }) => {
        const level = below(3)
        return ['before', 'after'].flatMap((wave) =>
          items.map((item) => ({ case: caseId, wave, item, value: 1 + level + below(3), missing: null })),
        )
      }),
    ),
    scales: scales.map(({ id, items }) => ({
      id,
      label: id,
      items: items.map((item) => ({ item, reversed: false })),
      score: 'mean' as const,
      minAnswered: 0.5,
    })),
    documents,
    codes: count(CODES).map((i) => ({ id: `c${i}`, name: `c${i}`, parent: i < 8 ? null : `c${i % 8}`, color: null })),
    codings: documents.flatMap(({ id }) =>
      count(40).map((i) => {
        const startCodePoint = below(17_000)
        return {
          id: `${id}:${i}`,
          document: id,
          code: `c${below(CODES)}`,
          coder: 'Noa',
          startCodePoint,
          endCodePoint: startCodePoint + 200,
          weight: null,
          direction: null,
        }
      }),
    ),
    indicators: scales
      .slice(0, 8)
      .map(({ id }, i) => ({ id, label: id, scales: [id], codes: [`c${i}`], outcomes: [] })),
  }
}

function count(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i)
}
