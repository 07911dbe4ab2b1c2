import { schoolDay } from './calendar.ts'
import { type Cell, csvText } from './csv.ts'
import { sampleSeed, type WaveId } from './design.ts'
import type { Questionnaire } from './questionnaire.ts'
import { type Random, randomStream } from './random.ts'
import { type Answered, missingCell } from './survey-answers.ts'

/** The weeks in which the questionnaire of a wave was open. */
const weeks: Readonly<Record<WaveId, readonly [string, string]>> = {
  baseline: ['2017-09-06', '2017-09-19'],
  end: ['2018-06-05', '2018-06-21'],
}

/** `survey-baseline.csv` or `survey-end.csv`: a row a principal, in the order in which they answered. */
export function surveyCsv(wave: WaveId, rows: readonly Answered[], questionnaire: Questionnaire): string {
  const random = randomStream(sampleSeed, `survey-file/${wave}`)
  const [from, to] = weeks[wave]
  const header = ['principal_id', 'answered_on', 'answered_in', ...questionnaire.items.map((item) => item.column)]
  const written = rows.map((row): readonly Cell[] => [
    row.caseId,
    schoolDay(random, from, to),
    row.language,
    ...row.values.map((value) => cellOf(random, value, row, questionnaire)),
  ])
  const inOrder = written.toSorted((one, other) => (`${one[1]} ${one[0]}` < `${other[1]} ${other[0]}` ? -1 : 1))
  return csvText(header, inOrder)
}

function cellOf(random: Random, value: number | null, row: Answered, questionnaire: Questionnaire): string {
  if (value === null) return missingCell(random, row)
  if (row.writes === 'number') return String(value)
  return questionnaire.labels[row.writes][value - 1] ?? ''
}
