import type { Deleted, Recoded } from '#core/contract/codebook.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'

type Words = Pick<Wording, 't' | 'list'>

/** What giving codings another code does, a sentence each; nothing that does not happen is said. */
export function sayRecoded(recoded: Recoded, { t, list }: Words): readonly string[] {
  const { moved, joined, memosJoined, weightsDropped, directionsMixed, children, indicators, report } = recoded
  return [
    t('codebook.moved', { count: moved }),
    ...(joined > 0 ? [t('codebook.joined', { count: joined })] : []),
    ...(memosJoined > 0 ? [t('codebook.memosJoined', { count: memosJoined })] : []),
    ...(weightsDropped > 0 ? [t('codebook.weightsDropped', { count: weightsDropped })] : []),
    ...(directionsMixed > 0 ? [t('codebook.directionsMixed', { count: directionsMixed })] : []),
    ...(children > 0 ? [t('codebook.childrenMove', { count: children })] : []),
    ...(indicators.length > 0 ? [t('codebook.indicatorsCarried', { names: list(indicators) })] : []),
    ...(report.length > 0 ? [t('codebook.reportCarried', { names: list(shortened(report)) })] : []),
  ]
}

/** What deleting takes along, a sentence each. */
export function sayDeleted(deleted: Deleted, { t, list }: Words): readonly string[] {
  const { codes, codings, memos, carried, lost, report, measureMemos, isPrimary } = deleted
  return [
    ...(codes > 1 ? [t('codebook.codesGo', { count: codes })] : []),
    ...(codings > 0 ? [t('codebook.codingsGo', { count: codings })] : []),
    ...(memos > 0 ? [t('codebook.memosGo', { count: memos })] : []),
    ...(carried.length > 0 ? [t('codebook.indicatorsUp', { names: list(carried) })] : []),
    ...(lost.length > 0 ? [t('codebook.indicatorsLost', { names: list(lost) })] : []),
    ...(report.length > 0 ? [t('codebook.reportLoses', { names: list(shortened(report)) })] : []),
    ...(isPrimary ? [t('codebook.primaryLost')] : []),
    ...(measureMemos > 0 ? [t('codebook.measureMemosStay', { count: measureMemos })] : []),
  ]
}

/** Findings and texts are named by a line each: a few of them, and that there are more. */
const MOST_LINES = 3

function shortened(lines: readonly string[]): readonly string[] {
  const quoted = lines.slice(0, MOST_LINES).map((line) => `“${line === '' ? '…' : line}”`)
  return lines.length > MOST_LINES ? [...quoted, '…'] : quoted
}
