import { useState } from 'react'
import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import comparing from './comparing.module.css'
import { IndicatorTable } from './IndicatorTable.tsx'
import { JointCellPanel } from './JointCellPanel.tsx'
import { JointTable } from './JointTable.tsx'
import { outcomeName } from './outcome-name.ts'
import { sayAgreement } from './say-agreement.ts'
import { useKeptScroll } from './useKeptScroll.ts'
import { usePrimary } from './usePrimary.ts'
import styles from './views.module.css'

export type JointPlace = { readonly case: string; readonly indicator: string }
type Rows = 'indicators' | 'principals'

/** What was last looked at, for coming back. */
const left: { rows: Rows; opened: string | null; place: JointPlace | null; scroll: number } = {
  rows: 'indicators',
  opened: null,
  place: null,
  scroll: 0,
}

/** Survey, interviews, sessions and outcomes side by side: an indicator a row, or a principal a row. */
export function IndicatorsView({
  comparison,
  details: { joint, scores },
}: {
  readonly comparison: Comparison
  readonly details: ComparisonDetails
}) {
  const { t, tryTranslate } = useTranslate()
  const primary = usePrimary()
  const place = useKeptScroll(left)
  const [rows, setRows] = useState(left.rows)
  const [opened, setOpened] = useState(left.opened)
  const [cell, setCell] = useState(left.place)
  if (joint.indicators.length === 0) return <p className={styles.empty}>{t('views.indicatorsNone')}</p>
  const labelOf = (id: string): string =>
    outcomeName(id, comparison.measures.find((measure) => measure.id === id)?.label ?? id, tryTranslate)
  const openCell = (next: JointPlace) => {
    left.place = next
    setCell(next)
  }
  return (
    <div className={comparing.screen}>
      <div ref={place} className={comparing.main}>
        <Figure
          title={sayAgreement(comparison, primary, t)}
          subtitle={t('compare.methodAgree')}
          n={t('compare.principals', { count: comparison.attrition.both })}
          note={t('compare.note')}
          controls={
            <ChoiceField<Rows>
              isRow
              label={t('views.rows')}
              choices={[
                { value: 'indicators', label: t('views.indicators') },
                { value: 'principals', label: t('views.principals') },
              ]}
              value={rows}
              onChange={(next) => {
                left.rows = next
                setRows(next)
              }}
            />
          }
        >
          {rows === 'indicators' ? (
            <IndicatorTable
              indicators={joint.indicators}
              comparison={comparison}
              opened={opened}
              onOpen={(next) => {
                left.opened = next
                setOpened(next)
              }}
            />
          ) : (
            <JointTable joint={joint} labelOf={labelOf} chosen={cell} onOpen={openCell} />
          )}
        </Figure>
      </div>
      {rows === 'principals' && cell ? <JointCellPanel joint={joint} place={cell} scores={scores} /> : null}
    </div>
  )
}
