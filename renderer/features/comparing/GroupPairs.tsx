import type { ScorePair } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useWaves } from '../importing/useWaves.ts'
import measure from './measure.module.css'
import { useCases } from './useCases.ts'

type Props = { readonly pairs: readonly ScorePair[]; readonly cases: readonly string[] }

/** The principals of a group with both scores and the change; each opens its page. */
export function GroupPairs({ pairs, cases }: Props) {
  const { t, number, change } = useTranslate()
  const waves = useWaves()
  const { nameOf, open } = useCases()
  const own = new Set(cases)
  return (
    <table className={measure.pairs} data-selectable>
      <thead>
        <tr>
          <th scope="col" className={measure.column}>
            {t('compare.principal')}
          </th>
          <th scope="col" className={`${measure.column} ${measure.value}`}>
            <bdi>{waves[0]?.label ?? t('compare.baselineOnly')}</bdi>
          </th>
          <th scope="col" className={`${measure.column} ${measure.value}`}>
            <bdi>{waves.at(-1)?.label ?? t('compare.endOnly')}</bdi>
          </th>
          <th scope="col" className={`${measure.column} ${measure.value}`}>
            {t('compare.change')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs
          .filter((pair) => own.has(pair.case))
          .map((pair) => (
            <tr key={pair.case}>
              <th scope="row">
                <button type="button" onClick={() => open(pair.case)}>
                  <bdi>{nameOf(pair.case)}</bdi>
                </button>
              </th>
              <td className={measure.value}>{number(pair.baseline, 2)}</td>
              <td className={measure.value}>{number(pair.end, 2)}</td>
              <td className={measure.value}>
                <bdi dir="ltr">{change(pair.change)}</bdi>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
