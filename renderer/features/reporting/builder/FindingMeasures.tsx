import { useState } from 'react'
import { rankNames } from '#core/coding/rank-names.ts'
import type { FindingOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './finding-editor.module.css'
import row from './finding-row.module.css'
import { MeasureName } from './MeasureName.tsx'
import { TakeOut } from './TakeOut.tsx'
import type { PlanActions } from './usePlanActions.ts'
import { SearchDialog } from './writing/SearchDialog.tsx'

type Props = {
  readonly finding: FindingOutline
  readonly measures: readonly { readonly id: string; readonly label: string }[]
  readonly actions: PlanActions
}

const SHOWN = 60

/** The measures that a finding rests on. */
export function FindingMeasures({ finding: { id, measures: own }, measures, actions }: Props) {
  const { t } = useTranslate()
  const [typed, setTyped] = useState<string | null>(null)
  const set = (next: readonly string[]) => void actions.updateFinding({ id, measures: [...next] })
  const found = rankNames(
    measures.filter((one) => !own.includes(one.id)),
    ({ label }) => label,
    typed ?? '',
  ).slice(0, SHOWN)
  return (
    <section className={styles.part}>
      <h4>{t('builder.measures')}</h4>
      <ul className={styles.chips}>
        {own.map((measure) => {
          const label = measures.find((one) => one.id === measure)?.label ?? measure
          return (
            <li key={measure} className={row.chip}>
              <MeasureName id={measure} label={label} />
              <TakeOut
                label={t('builder.takeOut', { name: label })}
                onClick={() => set(own.filter((one) => one !== measure))}
              />
            </li>
          )
        })}
        <li>
          <Button look="bare" onClick={() => setTyped('')}>
            {t('builder.addMeasure')}
          </Button>
        </li>
      </ul>
      {typed === null ? null : (
        <SearchDialog
          title={t('builder.addMeasure')}
          hint={t('builder.measureHint')}
          typed={typed}
          onType={setTyped}
          onClose={() => setTyped(null)}
          note={found.length === 0 ? t('builder.pickNothing') : null}
          groups={[
            {
              heading: t('builder.measures'),
              found: found.map(({ item }) => ({
                key: item.id,
                line: <MeasureName id={item.id} label={item.label} />,
                onPick: () => {
                  setTyped(null)
                  set([...own, item.id])
                },
              })),
            },
          ]}
        />
      )}
    </section>
  )
}
