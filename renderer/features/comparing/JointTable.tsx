import type { JointCell, JointDisplay } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { JointPlace } from './IndicatorsView.tsx'
import { JointOutcome } from './JointOutcome.tsx'
import { jointOutcomes } from './joint-outcomes.ts'
import matrix from './matrix.module.css'
import { Sign } from './Sign.tsx'
import { useCases } from './useCases.ts'
import styles from './views.module.css'
import { WalkedTable } from './WalkedTable.tsx'

type Props = {
  readonly joint: JointDisplay
  readonly labelOf: (measure: string) => string
  readonly chosen: JointPlace | null
  readonly onOpen: (place: JointPlace) => void
}

/**
 * A principal a row: sessions, then an indicator a column (reliable change on the scale, and what became of the theme), then
 * the school's outcomes.
 */
export function JointTable({ joint, labelOf, chosen, onOpen }: Props) {
  const { t, number } = useTranslate()
  const { open } = useCases()
  const outcomes = jointOutcomes(joint)
  return (
    <>
      <p className={styles.legend}>
        <span>{t('views.jointLegend')}</span>
        {(['rose', 'same', 'fell'] as const).map((look) => (
          <span key={look}>
            <Sign look={look} /> {t(`measurePage.${look}`)}
          </span>
        ))}
        {(['gained', 'kept', 'lost', 'never'] as const).map((look) => (
          <span key={look}>
            <Sign look={look} /> {t('views.themeFate', { fate: t(`measurePage.${look}`) })}
          </span>
        ))}
        {joint.cases.some((one) => one.indicators.some((cell) => cell.scales.some(isNotKnown))) ? (
          <span>
            <Sign look="not known" /> {t('measurePage.reliableNotKnown')}
          </span>
        ) : null}
      </p>
      <WalkedTable className={matrix.matrix}>
        <thead>
          <tr>
            <th scope="col">{t('compare.principal')}</th>
            <th scope="col">{t('compare.viewSessions')}</th>
            {joint.indicators.map(({ id, label }) => (
              <th key={id} scope="col">
                <bdi>{label}</bdi>
              </th>
            ))}
            {outcomes.map((measure) => (
              <th key={measure} scope="col">
                <bdi>{labelOf(measure)}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {joint.cases.map((one, row) => (
            <tr key={one.case}>
              <th scope="row">
                <button type="button" onClick={() => open(one.case)}>
                  <bdi>{one.pseudonym}</bdi>
                </button>
              </th>
              <td>{number(one.sessions)}</td>
              {one.indicators.map((cell, column) => (
                <td key={cell.indicator}>
                  <button
                    type="button"
                    data-row={row}
                    data-column={column}
                    aria-pressed={chosen?.case === one.case && chosen.indicator === cell.indicator}
                    onClick={() => onOpen({ case: one.case, indicator: cell.indicator })}
                  >
                    <CellSigns cell={cell} />
                  </button>
                </td>
              ))}
              {outcomes.map((measure, place) => (
                <JointOutcome
                  key={measure}
                  one={one}
                  measure={measure}
                  row={row}
                  column={one.indicators.length + place}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </WalkedTable>
    </>
  )
}

function isNotKnown({ reliable }: JointCell['scales'][number]): boolean {
  return reliable === 'not known'
}

function CellSigns({ cell }: { readonly cell: JointCell }) {
  const { t } = useTranslate()
  const interviewed = cell.codes.flatMap(({ measure, fate }) =>
    fate === 'not interviewed twice' ? [] : [{ measure, fate }],
  )
  return (
    <>
      <span>
        {cell.scales.map(({ measure, reliable }) => (
          <Sign
            key={measure}
            look={reliable}
            label={t(reliable === 'not known' ? 'measurePage.notKnown' : `measurePage.${reliable}`)}
          />
        ))}
      </span>
      <span>
        {interviewed.map(({ measure, fate }) => (
          <Sign key={measure} look={fate} label={t('views.themeFate', { fate: t(`measurePage.${fate}`) })} />
        ))}
      </span>
    </>
  )
}
