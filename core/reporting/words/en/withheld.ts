import { listPhrases, say } from '../../phrase.ts'
import type { Phrase } from '../../report-model.ts'

export const withheld = {
  heading: 'What is withheld',
  intro:
    'So that nobody can be recognised, some cells of the tables are empty, and some rows and columns are left out. This is all of them.',
  notes: [
    'Rule 1: what describes fewer than five people is not shown.',
    'Rule 2: for as long as what is withheld is a single group, or fewer than five people together, the next smallest group is withheld with it, since the first could be worked out from the totals.',
    'Which of the two held for which group is not said: it would narrow down how large they are.',
  ],
  none: 'No cell of any table was withheld: nothing in them describes fewer than five people.',
  caption: 'Cells that are withheld, and why',
  what: 'Withheld',
  rule: 'Rule',
  rules: { small: 'Rule 1', smallOrDeducible: 'Rule 1 or 2' },
  inText: 'In the text',
  leavers: 'Scores at first of those who left, beside those who stayed: the whole table',
  leaversOf: (scales: readonly Phrase[]) =>
    say`Those who left, and how far they are from those who stayed: ${listPhrases(scales, ', ', ' and ')}`,
  rows: (names: readonly Phrase[]) => say`Whole rows: ${listPhrases(names, ', ', ' and ')}`,
  columns: (names: readonly Phrase[]) => say`Whole columns: ${listPhrases(names, ', ', ' and ')}`,
  cells: (group: Phrase, scales: readonly Phrase[]) => say`${group}: ${listPhrases(scales, ', ', ' and ')}`,
  attribute: (caption: Phrase) => say`${caption}: the whole table`,
}
