import { useState } from 'react'
import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import { attributeName } from '../importing/attribute-name.ts'
import comparing from './comparing.module.css'
import { GroupCellPanel } from './GroupCellPanel.tsx'
import { HeatTable } from './HeatTable.tsx'
import { heatAttributes, heatMap } from './heat-cells.ts'
import { useKeptScroll } from './useKeptScroll.ts'
import styles from './views.module.css'

export type HeatPlace = { readonly group: string | null; readonly measure: string }

/** What was last looked at, for coming back. */
const left: { attribute: string; place: HeatPlace | null; scroll: number } = { attribute: '', place: null, scroll: 0 }

/** Mean changes by city, coach or any attribute; groups too small to show are hatched. */
export function GroupsView({
  comparison,
  details,
}: {
  readonly comparison: Comparison
  readonly details: ComparisonDetails
}) {
  const { t, number, tryTranslate } = useTranslate()
  const place = useKeptScroll(left)
  const attributes = heatAttributes(details.scores)
  const [chosen, choose] = useState(left.attribute)
  const [cell, openCell] = useState(left.place)
  const attribute = attributes.find((one) => one === chosen) ?? preferred(attributes)
  if (attribute === undefined) return <p className={styles.empty}>{t('measurePage.groupsNone')}</p>
  const map = heatMap(details.scores, attribute)
  const open = (next: HeatPlace | null) => {
    left.place = next
    openCell(next)
  }
  const score = details.scores.find(({ id }) => id === cell?.measure)
  const row = score?.groups
    .find((one) => one.attribute === attribute)
    ?.groups.find(({ group }) => group === cell?.group)
  return (
    <div className={comparing.screen}>
      <div ref={place} className={comparing.main}>
        <Figure
          title={t('views.groupsTitle', { count: map.differing, shown: map.shown })}
          subtitle={t('views.groupsSubtitle', {
            expected: number(map.shown * (1 - comparison.confidence), 1),
            by: attributeName(attribute, tryTranslate).toLowerCase(),
          })}
          n={t('compare.principals', { count: comparison.attrition.both })}
          note={t('measurePage.groupsNote')}
        >
          <ChoiceField
            isRow
            label={t('measurePage.groupBy')}
            choices={attributes.map((one) => ({ value: one, label: attributeName(one, tryTranslate) }))}
            value={attribute}
            onChange={(next) => {
              left.attribute = next
              choose(next)
              open(null)
            }}
          />
          <HeatTable map={map} chosen={cell} onOpen={open} heading={attributeName(attribute, tryTranslate)} />
        </Figure>
      </div>
      {score && row ? <GroupCellPanel score={score} row={row} /> : null}
    </div>
  )
}

function preferred(attributes: readonly string[]): string | undefined {
  return attributes.find((one) => one === 'coach') ?? attributes[0]
}
