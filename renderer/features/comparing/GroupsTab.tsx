import { useState } from 'react'
import type { AttributeGroups, ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { attributeName } from '../importing/attribute-name.ts'
import { ChangeTable, type ChangeTableRow } from './ChangeTable.tsx'
import { GroupPairs } from './GroupPairs.tsx'
import styles from './measure-page.module.css'
import { Ranged } from './Ranged.tsx'

/** The attribute last looked at, whichever the measure. */
let lastAttribute: string | undefined

/** The change in each group of an attribute, and how it differs from everyone else's; a group opens its principals. */
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
      <GroupTable key={shown.attribute} details={details} groups={shown} />
      <p className={styles.quiet}>{t('measurePage.groupsNote')}</p>
    </section>
  )
}

function GroupTable({ details, groups }: { readonly details: ScoreDetails; readonly groups: AttributeGroups }) {
  const { t } = useTranslate()
  const [opened, setOpened] = useState<string | null>(null)
  const rows = groups.groups.map(
    (row): ChangeTableRow => ({
      name: row.group ?? t('measurePage.notStated'),
      n: row.n,
      value: row.change,
      interval: row.ci,
      why: row.why,
      last: <Ranged value={row.difference} interval={row.differenceCi} why={row.why} />,
      hidden:
        row.suppressed === null
          ? null
          : t(row.suppressed === 'fewer than five' ? 'measurePage.fewerThanFive' : 'measurePage.wouldBeDeduced'),
      behind: row.suppressed === null ? <GroupPairs pairs={details.pairs} cases={row.cases} /> : undefined,
    }),
  )
  return (
    <ChangeTable
      rows={rows}
      heading={t('measurePage.group')}
      lastHeading={t('measurePage.fromOthers')}
      least={1}
      opened={opened}
      onToggle={(name) => setOpened(name === opened ? null : name)}
    />
  )
}
