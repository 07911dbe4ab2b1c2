import { type KeyboardEvent, useRef } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { ChangeRow } from './describe-change.ts'
import { ForestAxis, ForestMark } from './ForestMark.tsx'
import styles from './forest.module.css'
import { sayP } from './measure-numbers.ts'
import { PrimaryBadge } from './PrimaryBadge.tsx'
import { sayPoints } from './say-points.ts'
import { sayVerdict } from './say-verdict.ts'
import { sayWhy } from './say-why.ts'

type Props = {
  readonly rows: readonly ChangeRow[]
  readonly title: string
  readonly note?: string
  readonly reach: number
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
}

/** Measures in the plan's order, each with its change and interval on one axis. Arrows walk the rows. */
export function ForestTable({ rows, title, note, reach, chosen, onChoose }: Props) {
  const { t } = useTranslate()
  const body = useRef<HTMLTableSectionElement>(null)
  const isCodes = rows[0]?.kind === 'code'
  const focusable = rows.some(({ id }) => id === chosen) ? chosen : rows[0]?.id
  const walk = (event: KeyboardEvent) => {
    const at = rows.findIndex(({ id }) => id === focusable)
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const next = step === undefined ? undefined : rows[at + step]
    if (!next) return
    event.preventDefault()
    onChoose(next.id)
    body.current?.querySelector<HTMLElement>(`[data-measure="${CSS.escape(next.id)}"]`)?.focus()
  }
  return (
    <table className={styles.table}>
      <caption>
        {title}
        {note ? <small> · {note}</small> : null}
      </caption>
      <colgroup>
        <col className={styles.label} />
        <col className={styles.pairs} />
        <col />
        <col className={styles.change} />
        <col className={styles.p} />
        <col className={styles.agree} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{t('compare.measure')}</th>
          <th scope="col" className={styles.number}>
            {t('compare.pairs')}
          </th>
          <th scope="col" className={styles.plot}>
            <ForestAxis reach={reach} isShare={isCodes} />
          </th>
          <th scope="col" className={styles.number}>
            {t(isCodes ? 'compare.shareChange' : 'compare.changePoints')}
          </th>
          <th scope="col" className={styles.number}>
            {t('compare.adjusted')}
          </th>
          <th scope="col">{t(isCodes ? 'compare.agreeSurvey' : 'compare.agree')}</th>
        </tr>
      </thead>
      <tbody ref={body} onKeyDown={walk}>
        {rows.map((row) => (
          <ForestRow
            key={row.id}
            row={row}
            reach={reach}
            isChosen={row.id === chosen}
            isFocusable={row.id === focusable}
            onChoose={() => onChoose(row.id)}
          />
        ))}
      </tbody>
    </table>
  )
}

function ForestRow(props: {
  readonly row: ChangeRow
  readonly reach: number
  readonly isChosen: boolean
  readonly isFocusable: boolean
  readonly onChoose: () => void
}) {
  const { row, reach, isChosen, isFocusable, onChoose } = props
  const wording = useTranslate()
  const { t, number, change, tryTranslate } = wording
  const why = sayWhy(row.why, tryTranslate)
  const missing = <span title={why}>–</span>
  return (
    <tr
      data-measure={row.id}
      aria-selected={isChosen}
      tabIndex={isFocusable ? 0 : -1}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose()
      }}
    >
      <th scope="row">
        <bdi>{row.label}</bdi>
        {row.isPrimary ? (
          <>
            {' '}
            <PrimaryBadge />
          </>
        ) : null}
      </th>
      <td className={styles.number}>{number(row.pairs)}</td>
      <td className={styles.plot}>
        <ForestMark row={row} reach={reach} />
      </td>
      <td className={styles.number}>
        {row.change === null ? (
          missing
        ) : (
          <span dir="ltr">{row.kind === 'code' ? sayPoints(row.change, change) : change(row.change)}</span>
        )}
      </td>
      <td className={styles.number}>
        {row.p === null ? (
          missing
        ) : (
          <span dir="ltr" title={row.isPlain ? t('plan.plainP') : undefined}>
            {sayP(row.p, wording)}
            {row.isPlain ? <sup>†</sup> : null}
          </span>
        )}
      </td>
      <td>
        {row.verdict ? (
          <span className={styles.verdict} data-verdict={row.isUnmoved ? 'silent' : row.verdict}>
            {sayVerdict(row, t)}
          </span>
        ) : null}
      </td>
    </tr>
  )
}
