import type { ScorePair } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import measure from './measure.module.css'
import { useCases } from './useCases.ts'

type Props = { readonly pairs: readonly ScorePair[]; readonly cases: readonly string[] }

/** The principals of a group with both scores and the change; each opens its page. */
export function GroupPairs({ pairs, cases }: Props) {
  const { number, change } = useTranslate()
  const { nameOf, open } = useCases()
  const own = new Set(cases)
  return (
    <table className={measure.pairs} data-selectable>
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
