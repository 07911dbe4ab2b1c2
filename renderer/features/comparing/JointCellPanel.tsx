import { useQuery } from '@tanstack/react-query'
import type { JointCell, JointDisplay } from '#core/types/comparison-details.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { useWaves } from '../importing/useWaves.ts'
import type { JointPlace } from './IndicatorsView.tsx'
import measure from './measure.module.css'
import { Quotes } from './Quotes.tsx'
import { Sign } from './Sign.tsx'
import { useCases } from './useCases.ts'

type Props = { readonly joint: JointDisplay; readonly place: JointPlace; readonly scores: readonly ScoreDetails[] }

/** One principal and one indicator: scores, the theme's fate, the school, and what was said. */
export function JointCellPanel({ joint, place, scores }: Props) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const waves = useWaves()
  const { find, open } = useCases()
  const indicator = joint.indicators.find(({ id }) => id === place.indicator)
  const one = joint.cases.find((row) => row.case === place.case)
  const cell = one?.indicators.find((candidate) => candidate.indicator === place.indicator)
  const id = indicator?.scales[0]?.measure ?? indicator?.codes[0]?.measure
  const of = find(place.case)?.id
  const behind = useQuery({
    ...calls.comparing.getMeasure.queryOptions({ input: { id: id ?? 'none', quotes: 100, ...(of ? { of } : {}) } }),
    enabled: id !== undefined && of !== undefined,
  })
  if (!indicator || !one || !cell) return null
  return (
    <Panel name="compare.joint" edge="end" defaultWidth={380} minWidth={300} maxWidth={600} label={indicator.label}>
      <div className={measure.content}>
        <h2 className={measure.title}>
          <bdi>{one.pseudonym}</bdi> · <bdi>{indicator.label}</bdi>
        </h2>
        <CellLines cell={cell} code={place.case} scores={scores} />
        {behind.data ? (
          <Quotes
            key={`${place.case}:${place.indicator}`}
            quotes={behind.data.quotes}
            total={behind.data.quotesTotal}
            waves={waves}
          />
        ) : id === undefined ? null : (
          <Skeleton height={80} />
        )}
        <Button onClick={() => open(place.case)}>{t('views.openPrincipal')}</Button>
      </div>
    </Panel>
  )
}

function CellLines(props: {
  readonly cell: JointCell
  readonly code: string
  readonly scores: readonly ScoreDetails[]
}) {
  const { cell, code, scores } = props
  const { t, number, change } = useTranslate()
  return (
    <table className={measure.numbers} data-selectable>
      <tbody>
        {cell.scales.map((scale) => {
          const pair = scores.find(({ id }) => id === scale.measure)?.pairs.find((one) => one.case === code)
          const word = t(scale.reliable === 'not known' ? 'measurePage.notKnown' : `measurePage.${scale.reliable}`)
          return (
            <tr key={scale.measure}>
              <th scope="row">{t('views.surveyOne')}</th>
              <td>
                {pair
                  ? `${t('compare.twoValues', { first: number(pair.baseline, 2), second: number(pair.end, 2) })} · `
                  : null}
                {scale.change === null ? '–' : <bdi dir="ltr">{change(scale.change)}</bdi>}{' '}
                <Sign look={scale.reliable} /> {word}
              </td>
            </tr>
          )
        })}
        {cell.codes.map(({ measure: theme, fate }) => (
          <tr key={theme}>
            <th scope="row">{t('views.theme')}</th>
            <td>
              {fate === 'not interviewed twice' ? (
                t('views.notInterviewedTwice')
              ) : (
                <>
                  <Sign look={fate} /> {t(`measurePage.${fate}`)}
                </>
              )}
            </td>
          </tr>
        ))}
        {cell.outcomes.flatMap((outcome) =>
          outcome.why === undefined
            ? [
                <tr key={outcome.measure}>
                  <th scope="row">{t('compare.viewOutcomes')}</th>
                  <td>
                    {t('views.valueStep', {
                      year: String(outcome.year),
                      value: number(outcome.value),
                      before: number(outcome.before),
                    })}
                  </td>
                </tr>,
              ]
            : [],
        )}
      </tbody>
    </table>
  )
}
