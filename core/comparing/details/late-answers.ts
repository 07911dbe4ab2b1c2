import { mean } from '#core/stats/mean.ts'
import { pairedT } from '#core/stats/paired-t.ts'
import { tInterval } from '#core/stats/t-interval.ts'
import { welchDifference } from '#core/stats/welch-difference.ts'
import type { Interval } from '#core/types/comparison.ts'
import type { ChangeFigures, LateAnswers } from '#core/types/score-details.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { type Figure, figures, missing, ofPairs, part } from '../figures.ts'
import type { ScoreSource } from '../measures.ts'
import type { PairedLists } from '../pair-waves.ts'
import type { StudyIndex } from '../study-index.ts'

interface DatedChange {
  readonly day: string
  readonly change: number
}

/**
 * The change of those who answered early and of those who answered late at the end: who had to be reminded is taken to
 * be the most like those who never answered (Lin & Schaeffer 1995). Late is who answered after the day by which two
 * thirds of the pairs had: `day > sort(day)[ceiling(2 * n / 3)]` in R. Of the pairs whose day is known.
 */
export function lateAnswers(data: StudyData, index: StudyIndex, source: ScoreSource, lists: PairedLists): LateAnswers {
  const { confidence } = data.analysis
  const dated = datedChanges(data, index, source, lists)
  const limit = lastEarlyDay(dated)
  const changesWhere = (isLate: boolean): readonly number[] =>
    limit.ok ? dated.filter(({ day }) => day > limit.value === isLate).map(({ change }) => change) : []
  const [early, late] = [changesWhere(false), changesWhere(true)]
  const apart = limit.ok ? welchDifference(late, early, confidence) : limit
  const half = (changes: readonly number[]): LateAnswers['early'] => ({
    n: changes.length,
    ...(limit.ok ? changeFigures(changes, confidence) : figures<ChangeFigures>({ mean: limit, ci: limit, p: limit })),
  })
  return {
    dated: dated.length,
    ...figures<{ limit: string }>({ limit }),
    early: half(early),
    late: half(late),
    difference: figures<{ mean: number; ci: Interval }>({
      mean: part(apart, 'difference'),
      ci: part(apart, 'interval'),
    }),
  }
}

/** The mean change of some pairs, its t interval and its t test. */
export function changeFigures(changes: readonly number[], confidence: number) {
  return figures<ChangeFigures>({
    mean: ofPairs(mean(changes)),
    ci: ofPairs(tInterval(changes, confidence)),
    p: part(pairedT(changes), 'p'),
  })
}

/** A scale's items are of one questionnaire. */
function datedChanges(
  data: StudyData,
  { endWave }: StudyIndex,
  { scale }: ScoreSource,
  { cases, changes }: PairedLists,
): readonly DatedChange[] {
  const first = scale.items[0]?.item
  const instrument = data.instruments.find(({ items }) => items.some(({ id }) => id === first))?.id
  const sheets = data.answerSheets.filter((sheet) => sheet.wave === endWave && sheet.instrument === instrument)
  const days = new Map(sheets.map((sheet) => [sheet.case, sheet.answeredOn]))
  return cases.flatMap((caseId, place) => {
    const day = days.get(caseId)
    const change = changes[place]
    return day === undefined || change === undefined ? [] : [{ day, change }]
  })
}

function lastEarlyDay(dated: readonly DatedChange[]): Figure<string> {
  const days = dated.map(({ day }) => day).sort()
  const limit = days[Math.ceil((2 * days.length) / 3) - 1]
  if (limit === undefined) return missing('no days of answering are known')
  return limit === days.at(-1) ? missing('no last third to answer can be told apart') : { ok: true, value: limit }
}
