import { useState } from 'react'
import type { AttributeGroups, ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { attributeName } from '../importing/attribute-name.ts'
import { IntervalMark } from './IntervalMark.tsx'
import { reachOf } from './interval-look.ts'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'

/** The attribute last looked at, whichever the measure. */
let lastAttribute: string | undefined

/** The change in each group of an attribute, and how it differs from everyone else's. */
export function GroupsTab({ details }: { readonly details: ScoreDetails }) {
  const { t, tryTranslate } = useTranslate()
  const known = details.groups.filter(({ groups }) => groups.length > 0)
  const [attribute, setAttribute] = useState(lastAttribute)
  const shown = known.find((one) => one.attribute === attribute) ?? known[0]
  if (!shown) return <p className={styles.quiet}>{t('measurePage.groupsNone')}</p>
  return (
    <section className={styles.section}>
      <ChoiceField
        isRow
        label={t('measurePage.groupBy')}
        choices={known.map((one) => ({ value: one.attribute, label: attributeName(one.attribute, tryTranslate) }))}
        value={shown.attribute}
        onChange={(next) => {
          lastAttribute = next
          setAttribute(next)
        }}
      />
      <GroupTable groups={shown} />
      <p className={styles.quiet}>{t('measurePage.groupsNote')}</p>
    </section>
  )
}

function GroupTable({ groups: { groups } }: { readonly groups: AttributeGroups }) {
  const { t, number, change } = useTranslate()
  const reach = reachOf(
    groups.flatMap((row) => row.ci ?? [row.change]),
    1,
  )
  return (
    <table className={styles.table} data-selectable>
      <thead>
        <tr>
          <th scope="col">{t('measurePage.group')}</th>
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
            {t('measurePage.fromOthers')}
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map((row) => {
          const name = row.group ?? t('measurePage.notStated')
          return (
            <tr key={name}>
              <th scope="row">
                <bdi>{name}</bdi>
              </th>
              {row.suppressed ? (
                <td colSpan={4} className={styles.quiet}>
                  {t(row.suppressed === 'fewer than five' ? 'measurePage.fewerThanFive' : 'measurePage.wouldBeDeduced')}
                </td>
              ) : (
                <>
                  <td className={styles.number}>{row.n === null ? '–' : number(row.n)}</td>
                  <td className={styles.plot}>
                    <IntervalMark
                      value={row.change}
                      interval={row.ci}
                      reach={reach}
                      label={row.change === null ? name : `${name}: ${change(row.change)}`}
                    />
                  </td>
                  <td className={styles.number}>
                    <Ranged value={row.change} interval={row.ci} why={row.why} />
                  </td>
                  <td className={styles.number}>
                    <Ranged value={row.difference} interval={row.differenceCi} why={row.why} />
                  </td>
                </>
              )}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
