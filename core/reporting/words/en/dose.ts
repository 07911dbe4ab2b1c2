import { say } from '../../phrase.ts'
import type { Figure } from '../../report-model.ts'

export const dose = {
  intro:
    'Did those who met their coach more often change more? The table shows how change goes with the number of individual sessions held.',
  clear: (k: Figure, all: Figure) => say`On ${k} of ${all} scales the interval of the correlation is clear of zero.`,
  none: 'No sessions are recorded with a change to set beside them.',
  caution:
    'An association is no cause: those who could meet often may differ in other ways, and a school in trouble may have met more often.',
}
