import type { GroupRow } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { HeatPlace } from './GroupsView.tsx'
import heat from './heat.module.css'
import { type HeatMap, isDifferent } from './heat-cells.ts'
import { sayEnds } from './interval-ends.ts'
import { lookOfInterval } from './interval-look.ts'
import styles from './views.module.css'
import { WalkedTable } from './WalkedTable.tsx'

type Props = {
  readonly map: HeatMap
  readonly heading: string
  readonly chosen: HeatPlace | null
  readonly onOpen: (place: HeatPlace) => void
}

/** Groups by measures; a cell opens its rows. Coloured only where the interval of the change is clear of zero. */
export function HeatTable({ map, heading, chosen, onOpen }: Props) {
  const { t } = useTranslate()
  return (
    <>
      <WalkedTable className={heat.heat}>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            {map.columns.map(({ id, label }) => (
              <th key={id} scope="col">
                <bdi>{label}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.groups.map((group, row) => (
            <tr key={group}>
              <th scope="row">
                <bdi>{group ?? t('measurePage.notStated')}</bdi>
              </th>
              {map.columns.map(({ id, label }, column) => (
                <HeatCell
                  key={id}
                  cell={map.cells[row]?.[column] ?? null}
                  place={[row, column]}
                  reach={map.reach}
                  name={`${group ?? t('measurePage.notStated')} · ${label}`}
                  isChosen={chosen !== null && chosen.group === group && chosen.measure === id}
                  onOpen={() => onOpen({ group, measure: id })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </WalkedTable>
      <ul className={styles.legend}>
        <li>
          <i data-look="up" /> <i data-look="down" /> {t('compare.clear')}
        </li>
        <li>
          <i data-different /> {t('views.different')}
        </li>
        <li>
          <i data-hidden /> {t('measurePage.fewerThanFive')}
        </li>
      </ul>
    </>
  )
}

function HeatCell(props: {
  readonly cell: GroupRow | null
  readonly place: readonly [number, number]
  readonly reach: number
  readonly name: string
  readonly isChosen: boolean
  readonly onOpen: () => void
}) {
  const { cell, place, reach, name, isChosen, onOpen } = props
  const { t, change } = useTranslate()
  if (cell === null || cell.change === null) {
    const isHidden = cell !== null && cell.suppressed !== null
    const why =
      cell?.suppressed === 'fewer than five' ? t('measurePage.fewerThanFive') : t('measurePage.wouldBeDeduced')
    return (
      <td data-hidden={isHidden || undefined} title={isHidden ? why : undefined}>
        <span className="visually-hidden">{isHidden ? why : '–'}</span>
      </td>
    )
  }
  const look = lookOfInterval(cell.ci)
  const figure = cell.ci
    ? t('compare.withInterval', { value: change(cell.change), ...sayEnds(cell.ci, change) })
    : change(cell.change)
  const said = `${name}: ${figure} · ${t('compare.principals', { count: cell.n ?? 0 })}`
  const strength = reach > 0 ? 15 + 45 * (Math.abs(cell.change) / reach) : 0
  return (
    <td>
      <button
        type="button"
        data-row={place[0]}
        data-column={place[1]}
        data-look={look}
        data-different={isDifferent(cell) || undefined}
        aria-pressed={isChosen}
        aria-label={said}
        title={said}
        style={{ '--strength': `${strength}%` } as React.CSSProperties}
        onClick={onOpen}
      >
        <bdi dir="ltr">{change(cell.change)}</bdi>
      </button>
    </td>
  )
}
