import type { Translate } from '#renderer/i18n/translator.ts'
import { type CorrectedRow, isInStudy } from './corrected-rows.ts'

/** A file, or a row of one, that was not brought in, and why. */
export type LeftOut = { readonly file: string; readonly row: number | null; readonly why: string }

/** All that was not brought in: nothing is skipped without being told. */
export function listLeftOut(
  rows: readonly CorrectedRow[],
  leftOver: readonly string[],
  t: Translate,
): readonly LeftOut[] {
  const ofRows = rows.flatMap(({ row, state }): readonly LeftOut[] => {
    const place = { file: row.path, row: row.sourceRow }
    if (state === 'unreadable') return row.problems.map((why) => ({ ...place, why }))
    if (state !== 'left-out' && state !== 'open') return []
    const same = isInStudy(row) ? row.duplicates.find((one) => one.isInStudy)?.of : undefined
    if (state === 'open') return [{ ...place, why: t('transcripts.notPlaced') }]
    return [{ ...place, why: same ? t('transcripts.inStudy', { name: same }) : t('transcripts.leftOutByYou') }]
  })
  return [...ofRows, ...leftOver.map((file) => ({ file, row: null, why: t('transcripts.leftOver') }))]
}
