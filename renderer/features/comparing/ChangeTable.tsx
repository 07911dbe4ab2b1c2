import { Fragment, type ReactNode } from 'react'
import type { Interval } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { IntervalMark } from './IntervalMark.tsx'
import { reachOf } from './interval-look.ts'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'

/** A change told once more: of a group, or counted another way. */
export type ChangeTableRow = {
  readonly name: string
  readonly n: number | null
  readonly value: number | null
  readonly interval: Interval | null
  readonly why: string | undefined
  /** What stands in the last column. */
  readonly last: ReactNode
  /** In the place of all figures, where they may not be shown. */
  readonly hidden?: string | null
  /** What is behind the row: its name opens and closes it. */
  readonly behind?: ReactNode
}

type Props = {
  readonly rows: readonly ChangeTableRow[]
  readonly heading: string
  readonly lastHeading: string
  /** How far the axis reaches at least, in points of change. */
  readonly least: number
  /** The name of the row that is open. */
  readonly opened?: string | null
  readonly onToggle?: (name: string) => void
}

/** Changes under one another on one axis: how many pairs, the interval drawn and written, and one figure more. */
export function ChangeTable({ rows, heading, lastHeading, least, opened = null, onToggle }: Props) {
  const { t, number, change } = useTranslate()
  const reach = reachOf(
    rows.flatMap((row) => row.interval ?? [row.value]),
    least,
  )
  return (
    <table className={styles.table} data-selectable>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col" className={styles.number}>
            {t('compare.pairs')}
          </th>
          <th scope="col" className={styles.plot}>
            <span className="visually-hidden">{t('compare.plot')}</span>
          </th>
          <th scope="col" className={styles.number}>
            {t('compare.meanDifference')}
          </th>
          <th scope="col" className={styles.number}>
            {lastHeading}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Fragment key={row.name}>
            <tr>
              <th scope="row">
                <RowName row={row} isOpen={row.name === opened} onToggle={onToggle} />
              </th>
              {row.hidden ? (
                <td colSpan={4} className={styles.quiet}>
                  {row.hidden}
                </td>
              ) : (
                <>
                  <td className={styles.number}>{row.n === null ? '–' : number(row.n)}</td>
                  <td className={styles.plot}>
                    <IntervalMark
                      value={row.value}
                      interval={row.interval}
                      reach={reach}
                      label={row.value === null ? row.name : `${row.name}: ${change(row.value)}`}
                    />
                  </td>
                  <td className={styles.number}>
                    <Ranged value={row.value} interval={row.interval} why={row.why} />
                  </td>
                  <td className={styles.number}>{row.last}</td>
                </>
              )}
            </tr>
            {row.behind && row.name === opened ? (
              <tr>
                <td colSpan={5}>{row.behind}</td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function RowName(props: {
  readonly row: ChangeTableRow
  readonly isOpen: boolean
  readonly onToggle: ((name: string) => void) | undefined
}) {
  const { row, isOpen, onToggle } = props
  if (!row.behind || !onToggle) return <bdi>{row.name}</bdi>
  return (
    <span className={styles.people}>
      <button type="button" aria-expanded={isOpen} onClick={() => onToggle(row.name)}>
        <bdi>{row.name}</bdi>
      </button>
    </span>
  )
}
