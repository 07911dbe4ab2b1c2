import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { Comparison } from '#core/types/comparison.ts'
import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useWaves } from '../importing/useWaves.ts'
import styles from './comparing.module.css'
import { axisReach, type ChangeRow, listChanges } from './describe-change.ts'
import { ForestTable } from './ForestTable.tsx'
import { findHeadline } from './find-headline.ts'
import forest from './forest.module.css'
import { MeasurePanel } from './MeasurePanel.tsx'
import { sayHeadline } from './say-headline.ts'
import { useKeptScroll } from './useKeptScroll.ts'
import { usePrimary } from './usePrimary.ts'

const route = getRouteApi('/compare')

/** Where the list was left, and the measure looked at, for coming back. */
const left: { scroll: number; measure: string | undefined } = { scroll: 0, measure: undefined }

/** All measures with their changes, under the sentence that they add up to, and what stands behind the chosen one. */
export function MeasuresView({
  comparison,
  chosen,
}: {
  readonly comparison: Comparison
  readonly chosen: string | undefined
}) {
  const { t } = useTranslate()
  const navigate = route.useNavigate()
  const place = useKeptScroll(left)
  const primary = usePrimary()
  const rows = useMemo(() => listChanges(comparison, primary), [comparison, primary])
  const shownId = chosen ?? left.measure ?? rows[0]?.id
  const measure = comparison.measures.find(({ id }) => id === shownId)
  left.measure = measure?.id
  const choose = (id: string) => void navigate({ search: { measure: id }, replace: true })
  const tables = [
    { kind: 'scale', title: t('compare.scales'), least: 1, note: t('compare.scalesNote') },
    { kind: 'item', title: t('compare.items'), least: 1, note: t('compare.scalesNote') },
    { kind: 'code', title: t('compare.codes'), least: 1, note: t('compare.codesNote') },
  ] as const
  return (
    <div className={styles.screen}>
      <div ref={place} className={styles.main}>
        <Heading comparison={comparison} primary={primary} />
        {tables.map((table) => {
          const own = rows.filter((row) => row.kind === table.kind)
          if (own.length === 0) return null
          return (
            <ForestTable
              key={table.kind}
              rows={own}
              title={table.title}
              note={table.note}
              // A share cannot change by more than all of it.
              reach={table.kind === 'code' ? 1 : axisReach(own, table.least)}
              chosen={shownId ?? null}
              onChoose={choose}
            />
          )
        })}
        <Legend rows={rows} limit={1 - comparison.confidence} />
      </div>
      {measure ? <MeasurePanel measure={measure} comparison={comparison} /> : null}
    </div>
  )
}

function Heading({
  comparison,
  primary,
}: {
  readonly comparison: Comparison
  readonly primary: PrimaryMeasure | null
}) {
  const wording = useTranslate()
  const { t, share } = wording
  const waves = useWaves()
  const labelOf = (id: string | undefined): string => waves.find((wave) => wave.id === id)?.label ?? id ?? ''
  return (
    <header>
      <h1>{sayHeadline(findHeadline(comparison, primary), wording)}</h1>
      <p className={styles.subtitle}>
        {t('compare.subtitle', {
          baseline: labelOf(comparison.waves?.[0]),
          end: labelOf(comparison.waves?.[1]),
          both: comparison.attrition.both,
          confidence: share(comparison.confidence),
        })}
      </p>
    </header>
  )
}

function Legend({ rows, limit }: { readonly rows: readonly ChangeRow[]; readonly limit: number }) {
  const { t, number } = useTranslate()
  return (
    <p className={forest.legend}>
      <span>
        <i className={forest.up} />
        <i className={forest.down} />
        {t('compare.clear')}
      </span>
      <span>
        <i />
        {t('compare.unclear')}
      </span>
      {rows.some(({ look }) => look === 'unknown') ? <span>– {t('compare.unknownFigure')}</span> : null}
      <span>{t('compare.clearWords', { limit: number(limit, 2) })}</span>
      {rows.some(({ isPlain }) => isPlain) ? <span>{t('plan.legend')}</span> : null}
      <span>{t('compare.note')}</span>
    </p>
  )
}
