import { Fragment, useState } from 'react'
import type { Planned } from '#core/types/comparison.ts'
import type { DeliverySlot } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './comparing.module.css'
import { People } from './People.tsx'
import { useCases } from './useCases.ts'

type Props = {
  readonly title: string
  readonly rows: readonly (Planned & { readonly name: string; readonly slots: readonly DeliverySlot[] })[]
}

/** Sessions held of those planned, a bar a row; a row opens the principals who are behind what is missing. */
export function HeldTable({ title, rows }: Props) {
  const { t } = useTranslate()
  const { nameOf, open } = useCases()
  const [opened, setOpened] = useState<string | null>(null)
  return (
    <section>
      <h3>{title}</h3>
      <table className={styles.table}>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.name}>
              <tr>
                <th scope="row">
                  <button
                    type="button"
                    aria-expanded={row.name === opened}
                    onClick={() => setOpened(row.name === opened ? null : row.name)}
                  >
                    <bdi>{row.name}</bdi>
                  </button>
                </th>
                <td className={styles.bar} aria-hidden="true">
                  <i style={{ inlineSize: `${row.planned > 0 ? (row.held / row.planned) * 100 : 0}%` }} />
                </td>
                <td className={styles.number}>{t('compare.heldOf', { held: row.held, planned: row.planned })}</td>
              </tr>
              {row.name === opened ? (
                <tr>
                  <td colSpan={3}>
                    {(['notHeld', 'held'] as const).map((kind) => (
                      <p key={kind}>
                        {t(`views.${kind}`)}:{' '}
                        <People codes={peopleOf(row.slots, kind === 'held')} nameOf={nameOf} open={open} />
                      </p>
                    ))}
                  </td>
                </tr>
              ) : null}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Each once: a coach has several sessions with a principal, and one missed is enough to be named there. */
function peopleOf(slots: readonly DeliverySlot[], isHeld: boolean): readonly string[] {
  const missed = new Set(slots.filter(({ held }) => !held).map((slot) => slot.case))
  if (!isHeld) return [...missed]
  return [...new Set(slots.map((slot) => slot.case))].filter((code) => !missed.has(code))
}
