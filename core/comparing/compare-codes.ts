import { type Answer, known, unknown } from '#core/stats/answer.ts'
import { mcnemar, type PairedTable, tableTotal } from '#core/stats/mcnemar.ts'
import { tangoInterval } from '#core/stats/tango-interval.ts'
import type { CodeMeasure, Figures, Interval } from '#core/types/comparison.ts'
import type { StudyCode, StudyData } from '#core/types/study-data.ts'
import { codingsOf, type DocumentPair, presencePairs, presenceTable } from './code-presence.ts'
import { densityPer1000 } from './density.ts'
import { figures, figuresOf } from './figures.ts'

/** A code before its p is adjusted with the others. */
export type UnadjustedCode = Omit<CodeMeasure, 'adjusted'>

interface ShareFigures {
  baseline: number
  end: number
  change: number
  ci: Interval
}

/** Presence and density of one code (and what is under it) over cases with documents in both waves. */
export function compareCode(data: StudyData, pairs: readonly DocumentPair[], code: StudyCode): UnadjustedCode {
  const codings = codingsOf(data, code.id)
  const table = presenceTable(presencePairs(pairs, codings))
  const test = mcnemar(table)
  return {
    id: `code:${code.id}`,
    kind: 'code',
    label: code.name,
    n: { pairs: pairs.length },
    present: table,
    share: shares(table, data.analysis.confidence),
    mcnemar: figuresOf(test.ok ? known({ p: test.value, method: 'exact' as const }) : test, ['p', 'method']),
    density: {
      unit: 'segments per 1000 words',
      ...figures<{ baseline: number; end: number }>({
        baseline: densityPer1000(
          pairs.flatMap((pair) => pair.baseline),
          codings,
        ),
        end: densityPer1000(
          pairs.flatMap((pair) => pair.end),
          codings,
        ),
      }),
    },
  }
}

function shares(table: PairedTable, confidence: number): Figures<ShareFigures> {
  const n = tableTotal(table)
  const share = (count: number): Answer<number> => (n === 0 ? unknown('no pairs') : known(count / n))
  return figures<ShareFigures>({
    baseline: share(table.both + table.baselineOnly),
    end: share(table.both + table.endOnly),
    change: share(table.endOnly - table.baselineOnly),
    ci: tangoInterval(table, confidence),
  })
}
