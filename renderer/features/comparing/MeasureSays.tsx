import { useNavigate } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import type { MeasureDetail, PairedValue } from '#core/contract/comparing.ts'
import type { CodeMeasure, Comparison, Measure, ScoreMeasure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { useWaves } from '../importing/useWaves.ts'
import { BundlePlot } from './BundlePlot.tsx'
import { ChangeSays } from './ChangeSays.tsx'
import { CodePresence } from './CodePresence.tsx'
import { countMoves } from './count-moves.ts'
import { sayEnds } from './interval-ends.ts'
import { MANY } from './many.ts'
import styles from './measure.module.css'
import { PairsTable } from './PairsTable.tsx'
import { Quotes } from './Quotes.tsx'
import { SlopePlot } from './SlopePlot.tsx'
import { sayPoints } from './say-points.ts'
import { sayWhy } from './say-why.ts'

type Props = { readonly measure: Measure; readonly comparison: Comparison; readonly detail: MeasureDetail }

/** The measure in words, each principal's way, what they said, and the pairs themselves. */
export function MeasureSays({ measure, comparison, detail }: Props) {
  const { t, number } = useTranslate()
  const navigate = useNavigate()
  const waves = useWaves()
  const [arePairsShown, showPairs] = useState(false)
  const pairs = useMemo(() => detail.pairs.filter(isPair), [detail.pairs])
  const [baseline, end] = comparison.waves ?? ['', '']
  const labelOf = (id: string): string => waves.find((wave) => wave.id === id)?.label ?? id
  const openCase = ({ caseId }: PairedValue) => void navigate({ to: '/data', search: { case: caseId } })
  const ends = (score: ScoreMeasure): readonly [string, string] => [
    waveMean(labelOf(baseline), score.baseline.mean),
    waveMean(labelOf(end), score.end.mean),
  ]
  const waveMean = (wave: string, mean: number | null): string =>
    mean === null ? wave : t('compare.waveMean', { wave, mean: number(mean, 2) })
  const slopeTitle = t(pairs.length < MANY ? 'compare.slopeTitle' : 'measurePage.bundleTitle')
  const Slopes = pairs.length < MANY ? SlopePlot : BundlePlot
  return (
    <>
      {measure.kind === 'code' ? (
        <CodeSays measure={measure} comparison={comparison} detail={detail} onOpen={openCase} />
      ) : null}
      {measure.kind === 'scale' || measure.kind === 'item' ? (
        <>
          <ScoreSays measure={measure} comparison={comparison} detail={detail} />
          {pairs.length > 0 ? (
            <section aria-label={slopeTitle}>
              <h3 className={styles.heading}>{slopeTitle}</h3>
              <Slopes pairs={pairs} range={detail.range} ends={ends(measure)} onOpen={openCase} />
            </section>
          ) : null}
        </>
      ) : null}
      <Quotes quotes={detail.quotes} total={detail.quotesTotal} waves={waves} />
      {detail.pairs.length > 0 ? (
        <Button aria-expanded={arePairsShown} onClick={() => showPairs(!arePairsShown)}>
          {arePairsShown ? t('compare.hidePrincipals') : t('compare.principals', { count: detail.pairs.length })}
        </Button>
      ) : null}
      {arePairsShown ? (
        <PairsTable
          pairs={detail.pairs}
          isPresence={measure.kind === 'code'}
          baseline={labelOf(baseline)}
          end={labelOf(end)}
          onOpen={openCase}
        />
      ) : null}
    </>
  )
}

function isPair(value: PairedValue): value is PairedValue & { readonly baseline: number; readonly end: number } {
  return value.baseline !== null && value.end !== null
}

function ScoreSays(props: Props & { readonly measure: ScoreMeasure }) {
  const { measure, comparison, detail } = props
  const { t, number, change, share, tryTranslate } = useTranslate()
  const moves = countMoves(detail.pairs)
  const { mean, ci } = measure.change
  const why = sayWhy(measure.change.why, tryTranslate)
  if (moves.pairs === 0) return <p className={styles.say}>{t('compare.notCompared', { why })}</p>
  const { range } = detail
  const interval = ci ? { ...sayEnds(ci, change), confidence: share(comparison.confidence) } : null
  return (
    <p className={styles.say} data-selectable>
      {ci ? <ChangeSays measure={measure} comparison={comparison} /> : null}{' '}
      {t('compare.moves', { count: moves.pairs, rose: moves.rose, stayed: moves.stayed, fell: moves.fell })}{' '}
      {mean !== null && interval
        ? range
          ? t('compare.meanChange', {
              change: change(mean),
              min: number(range.min),
              max: number(range.max),
              ...interval,
            })
          : t('compare.meanChangePlain', { change: change(mean), ...interval })
        : null}
      {mean !== null && !interval ? t('compare.meanChangeAlone', { change: change(mean), why }) : null}
    </p>
  )
}

type CodeProps = Omit<Props, 'measure'> & {
  readonly measure: CodeMeasure
  readonly onOpen: (pair: PairedValue) => void
}

function CodeSays({ measure, comparison, detail, onOpen }: CodeProps) {
  const { t, change, share, tryTranslate } = useTranslate()
  const { both, baselineOnly, endOnly } = measure.present
  const { change: shift, ci } = measure.share
  if (measure.n.pairs === 0) {
    const why = sayWhy(measure.share.why, tryTranslate)
    return <p className={styles.say}>{t('compare.notCompared', { why })}</p>
  }
  return (
    <>
      <p className={styles.say} data-selectable>
        {ci ? <ChangeSays measure={measure} comparison={comparison} /> : null}{' '}
        {t('compare.codeSays', {
          pairs: measure.n.pairs,
          baseline: both + baselineOnly,
          end: both + endOnly,
          gained: endOnly,
          lost: baselineOnly,
        })}{' '}
        {shift !== null && ci
          ? t('compare.shareSays', {
              change: sayPoints(shift, change),
              low: sayPoints(ci[0], change),
              high: sayPoints(ci[1], change),
              confidence: share(comparison.confidence),
            })
          : null}
      </p>
      <CodePresence present={measure.present} pairs={detail.pairs} onOpen={onOpen} />
    </>
  )
}
