import { say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'
import { counted, interviews, principals } from './grammar.ts'

/** What no section has for itself. */
export const general = {
  comma: ', ',
  and: ' and ',
  dash: ' – ',
  appendixLetters: ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'],
  counted: {
    principals,
    interviews,
    sessions: counted('session', 'sessions'),
    coaches: counted('coach', 'coaches'),
    schools: counted('school', 'schools'),
    cities: counted('city', 'cities'),
    coders: counted('coder', 'coders'),
  },
  waves: { baseline: 'Baseline', end: 'End of year' },
  coach: (number: number) => `Coach ${number}`,
  nobodyNamed: 'No coach named',
  sizes: { verySmall: 'very small', small: 'small', moderate: 'moderate', large: 'large' },
  /** Names of well-known themes and scales by id, where the study gives none in this language. */
  labels: {} as Readonly<Record<string, string>>,
  /** Reasons of the comparison as it words them: it is English already. */
  reasons: {} as Readonly<Record<string, string>>,
  why: {
    because: (why: string, where: Phrase) => say`– ${why}: ${where}`,
  },
}
