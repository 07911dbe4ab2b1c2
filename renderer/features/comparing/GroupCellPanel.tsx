import type { GroupRow, ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import measure from './measure.module.css'
import { Ranged } from './Ranged.tsx'
import { useCases } from './useCases.ts'

type Props = { readonly score: ScoreDetails; readonly attribute: string; readonly row: GroupRow }

/** The rows behind a cell: the group's figures and its principals. */
export function GroupCellPanel({ score, attribute, row }: Props) {
  const { t, number, change } = useTranslate()
  const { find, nameOf, open } = useCases()
  const group = row.group ?? t('measurePage.notStated')
  const pairs = score.pairs.filter((pair) => (find(pair.case)?.attributes[attribute] ?? null) === row.group)
  return (
    <Panel name="compare.group" edge="end" defaultWidth={360} minWidth={300} maxWidth={560} label={score.label}>
      <div className={measure.content}>
        <h2 className={measure.title}>
          <bdi>{score.label}</bdi>
        </h2>
        <p className={measure.none}>
          <bdi>{group}</bdi> · {t('compare.principals', { count: row.n ?? 0 })}
        </p>
        <table className={measure.numbers} data-selectable>
          <tbody>
            <tr>
              <th scope="row">{t('compare.meanBaseline')}</th>
              <td>{row.baseline === null ? '–' : number(row.baseline, 2)}</td>
            </tr>
            <tr>
              <th scope="row">{t('compare.meanDifference')}</th>
              <td>
                <Ranged value={row.change} interval={row.ci} why={row.why} />
              </td>
            </tr>
            <tr>
              <th scope="row">{t('measurePage.fromOthers')}</th>
              <td>
                <Ranged value={row.difference} interval={row.differenceCi} why={row.why} />
              </td>
            </tr>
          </tbody>
        </table>
        <table className={measure.pairs}>
          <tbody>
            {pairs.map((pair) => (
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
      </div>
    </Panel>
  )
}
