import { createGenerator } from '#core/stats/generator.ts'
import type { StudyData, StudyResponse } from '#core/types/study-data.ts'
import { coding, document, EMPTY_STUDY, instrument, meanScale, roster, session } from './study.fixture.ts'

const CASES = Array.from({ length: 50 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`)
const ITEMS = Array.from({ length: 12 }, (_, i) => `q${i + 1}`)
const { next } = createGenerator(267)
/** The draws with which the values in R were computed. */
const below = (limit: number): number => next() % limit

/** How high each case answers; the end is a little higher on the first scale only. */
const LEVELS = new Map(CASES.map((id) => [id, below(3)]))

/** Three items a case skips entirely at the end, one answer in twenty-five missing, every second item reversed. */
function responsesOf(wave: string): readonly StudyResponse[] {
  return CASES.flatMap((id, i) =>
    ITEMS.map((item, k) => {
      const gone = wave === 'after' ? i % 16 === 3 : i % 17 === 5
      const level = 1 + (LEVELS.get(id) ?? 0) + below(3) + (wave === 'after' && k < 4 ? below(2) : 0)
      const value = Math.min(5, level)
      const missing = below(25) === 0 || gone
      return {
        case: id,
        wave,
        item,
        value: missing ? null : k % 2 === 1 ? 6 - value : value,
        missing: missing ? ('unanswered' as const) : null,
      }
    }),
  )
}

/** Fifty made-up cases, three scales of four items, nine clusters: large enough to be checked against R as a whole. */
export const WHOLE_STUDY: StudyData = {
  ...EMPTY_STUDY,
  analysis: { ...EMPTY_STUDY.analysis, resamples: 10_000, seed: 267, clusterBy: 'coach' },
  cases: CASES.flatMap((id, i) => roster([id], { coach: `C${i % 9}` })),
  instruments: instrument(...ITEMS),
  scales: [0, 4, 8].map((from) =>
    meanScale(
      `s${from / 4 + 1}`,
      ITEMS.slice(from, from + 4).map((item, k) => (k % 2 === 1 ? `-${item}` : item)),
      0.5,
    ),
  ),
  responses: ['before', 'after'].flatMap(responsesOf),
  sessions: CASES.flatMap((id) =>
    Array.from({ length: 7 }, (_, n) => session(id, n + 1, below(8) === 0 ? null : '2018-01-01')),
  ),
  codes: [{ id: 'theme', name: 'Theme', parent: null, color: null }],
  documents: CASES.slice(0, 12).flatMap((id) => [document(id, 'before'), document(id, 'after')]),
  codings: CASES.slice(0, 12).flatMap((id, i) => [
    ...(i % 4 === 0 ? [coding(`${id}-before`, 'theme')] : []),
    ...(i % 4 !== 3 ? [coding(`${id}-after`, 'theme')] : []),
  ]),
}
