import { useNavigate } from '@tanstack/react-router'
import type { JointCase } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { outcomeOf } from './joint-outcomes.ts'
import { sayWhy } from './say-why.ts'

type Props = {
  readonly one: JointCase
  readonly measure: string
  /** Where the cell stands, for the arrow keys. */
  readonly row: number
  readonly column: number
}

/** The outcome of a principal's school: the latest year, and the step from the year before. It opens the outcomes. */
export function JointOutcome({ one, measure, row, column }: Props) {
  const { t, number, change, tryTranslate } = useTranslate()
  const navigate = useNavigate()
  const found = outcomeOf(one, measure)
  if (!found || found.value === null || found.year === null) return <td title={sayWhy(found?.why, tryTranslate)}>–</td>
  const { value, before } = found
  const year = String(found.year)
  const said =
    before === null
      ? t('views.valueAlone', { year, value: number(value) })
      : t('views.valueStep', { year, value: number(value), before: number(before) })
  return (
    <td>
      <button
        type="button"
        data-row={row}
        data-column={column}
        data-plain
        title={said}
        aria-label={said}
        onClick={() => void navigate({ to: '/compare', search: { view: 'outcomes' } })}
      >
        <bdi dir="ltr">
          {number(value)} {before === null ? null : <small>{change(value - before, 0)}</small>}
        </bdi>
      </button>
    </td>
  )
}
