import type { CaseRow } from '#core/contract/importing.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import styles from './cases.module.css'

type Props = {
  readonly kind: 'survey' | 'documents'
  readonly row: Pick<CaseRow, 'waves'>
  readonly waves: readonly WaveSummary[]
}

/** A mark a wave: there, or missing; the tooltip says how much. */
export function WaveCells({ kind, row, waves }: Props) {
  const { t } = useTranslate()
  return (
    <span className={styles.waves}>
      {waves.map((wave) => {
        const there = row.waves[wave.id]
        const count = kind === 'survey' ? (there?.itemsAnswered ?? 0) : (there?.documents ?? 0)
        const said = kind === 'survey' ? answersSaid(wave.label, there, t) : documentsSaid(wave.label, count, t)
        const isPart = kind === 'survey' && there !== undefined && count > 0 && count < there.items
        return (
          <span key={wave.id} title={said} className={styles.wave}>
            <WaveMark position={wave.position} isMissing={count === 0} label={said} />
            {isPart ? (
              <small>
                {count}/{there.items}
              </small>
            ) : null}
          </span>
        )
      })}
    </span>
  )
}

function answersSaid(wave: string, there: CaseRow['waves'][string] | undefined, t: Wording['t']): string {
  if (!there || there.itemsAnswered === 0) return t('data.answeredNone', { wave })
  if (there.itemsAnswered === there.items) return t('data.answeredAll', { wave })
  return t('data.answeredPart', { wave, answered: there.itemsAnswered, items: there.items })
}

function documentsSaid(wave: string, count: number, t: Wording['t']): string {
  return count === 0 ? t('data.documentsNone', { wave }) : t('data.documents', { wave, count })
}
