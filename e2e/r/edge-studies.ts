import type { StudyData } from '#core/types/study-data.ts'
import { randomStudy } from './random-study.ts'

const whole = randomStudy(7)

/** Studies in which something is missing altogether: each figure is then not known, in both. */
export const EDGE_STUDIES: readonly StudyData[] = [
  { ...whole, cases: [], responses: [], sessions: [], outcomes: [], documents: [], codings: [] },
  { ...whole, analysis: { ...whole.analysis, waves: null } },
  { ...whole, responses: [] },
  { ...whole, scales: [] },
  { ...whole, codes: [], codings: [], indicators: [] },
  { ...whole, documents: [], codings: [] },
  { ...whole, sessions: [], outcomes: [] },
]
