import type { CodeDetails, CodeWave } from '#core/types/code-details.ts'
import type { Interval } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import { attributeName } from '../importing/attribute-name.ts'
import { type NumberLine, sayP } from './measure-numbers.ts'

type Say = Pick<Wording, 't' | 'number' | 'change' | 'tryTranslate'>

/** The figures of a score that the comparison's own table leaves out, under their right names. */
export function scoreDetailNumbers(details: ScoreDetails, say: Say): readonly NumberLine[] {
  const { t, number, change } = say
  const { gz, dz, bootstrap, pratt, marginalHomogeneity: margins, reliable, marks, icc, range } = details
  return [
    line(
      t('measurePage.range'),
      range.why !== undefined ? null : t('measurePage.fromTo', { low: number(range.min), high: number(range.max) }),
      range.why,
    ),
    line(t('measurePage.dzInterval'), interval(dz.ci, change, say), dz.why),
    line(t('measurePage.gz'), gz.g === null ? null : ranged(gz.g, gz.ci, change, say), gz.why),
    line(t('measurePage.bootstrapMean'), interval(bootstrap.ci, change, say), bootstrap.why),
    line(
      t('measurePage.pratt'),
      pratt.why !== undefined
        ? null
        : t('compare.vWithP', { value: number(pratt.v, pratt.v % 1 === 0 ? 0 : 1), p: sayP(pratt.p, say) }),
      pratt.why,
    ),
    ...(details.kind === 'item'
      ? [
          line(
            t('measurePage.margins'),
            margins.why !== undefined
              ? null
              : t('compare.ofDf', {
                  value: number(margins.chiSquared, 2),
                  df: number(margins.df),
                  p: sayP(margins.p, say),
                }),
            margins.why,
          ),
        ]
      : []),
    line(t('measurePage.rci'), reliable.threshold === null ? null : number(reliable.threshold, 2), reliable.why),
    line(t('measurePage.sem'), marks.sem === null ? null : number(marks.sem, 2), marks.why),
    line(t('measurePage.halfSd'), marks.halfSd === null ? null : number(marks.halfSd, 2), marks.why),
    // That of the study's own clusters stands among the comparison's figures.
    ...icc
      .filter((row) => row.by !== details.cluster.by)
      .map((row) =>
        line(
          t('compare.icc', { by: attributeName(row.by, say.tryTranslate).toLowerCase() }),
          row.icc === null ? null : ranged(row.icc, row.ci, (value) => number(value, 2), say),
          row.why,
        ),
      ),
  ]
}

/** The figures of a theme beyond its presence. */
export function codeDetailNumbers(details: CodeDetails, say: Say): readonly NumberLine[] {
  const { t, number, change } = say
  const { densityChange, waves, own } = details
  const both = (write: (wave: CodeWave) => string): string =>
    t('compare.twoValues', { first: write(waves.baseline), second: write(waves.end) })
  const weight = (wave: CodeWave): string => (wave.meanWeight === null ? '–' : number(wave.meanWeight, 1))
  return [
    line(
      t('measurePage.densityChange'),
      densityChange.mean === null ? null : ranged(densityChange.mean, densityChange.ci, change, say),
      densityChange.why,
    ),
    line(
      t('measurePage.codings'),
      both((wave) => number(wave.codings)),
    ),
    line(t('measurePage.ownCodings'), t('compare.twoValues', { first: number(own.baseline), second: number(own.end) })),
    line(t('measurePage.weight'), both(weight)),
    line(
      t('measurePage.weighted'),
      both((wave) => number(wave.weighted)),
    ),
    ...(['positive', 'negative', 'mixed', 'none'] as const).map((way) =>
      line(
        t(`measurePage.${way}`),
        both((wave) => number(wave.directions[way])),
      ),
    ),
  ]
}

function line(label: string, value: string | null, why: string | null = null): NumberLine {
  return { label, value, why: value === null ? why : null }
}

function interval(ci: Interval | null, write: (value: number) => string, { t }: Pick<Wording, 't'>): string | null {
  return ci === null ? null : t('measurePage.fromTo', { low: write(ci[0]), high: write(ci[1]) })
}

function ranged(value: number, ci: Interval | null, write: (value: number) => string, say: Pick<Wording, 't'>): string {
  if (ci === null) return write(value)
  return say.t('compare.withInterval', { value: write(value), low: write(ci[0]), high: write(ci[1]) })
}
