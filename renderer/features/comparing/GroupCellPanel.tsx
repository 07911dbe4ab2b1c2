import type { GroupRow, ScoreDetails } from '#core/types/score-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { GroupPairs } from './GroupPairs.tsx'
import measure from './measure.module.css'
import { Ranged } from './Ranged.tsx'

type Props = { readonly score: ScoreDetails; readonly row: GroupRow }

/** The rows behind a cell: the group's figures and its principals. */
export function GroupCellPanel({ score, row }: Props) {
  const { t, number } = useTranslate()
  const group = row.group ?? t('measurePage.notStated')
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
        <GroupPairs pairs={score.pairs} cases={row.cases} />
      </div>
    </Panel>
  )
}
