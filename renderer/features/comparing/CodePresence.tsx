import { Fragment, useState } from 'react'
import type { PairedValue } from '#core/contract/comparing.ts'
import type { CodeMeasure } from '#core/types/comparison.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './measure.module.css'
import { People } from './People.tsx'

type Props = {
  readonly present: CodeMeasure['present']
  /** 1 where the theme is there. */
  readonly pairs: readonly PairedValue[]
  readonly onOpen: (pair: PairedValue) => void
}

/** Where the theme has to be, at the first wave and at the last. */
const PLACES = { both: [1, 1], endOnly: [0, 1], baselineOnly: [1, 0], neither: [0, 0] } as const

/** Principals by where the theme is present: the four counts that McNemar's test looks at. A bar opens its principals. */
export function CodePresence({ present, pairs, onOpen }: Props) {
  const { t, number } = useTranslate()
  const [opened, setOpened] = useState<keyof typeof PLACES | null>(null)
  const byId = new Map<string, PairedValue>(pairs.map((pair) => [pair.caseId, pair]))
  const open = (id: string) => {
    const pair = byId.get(id)
    if (pair) onOpen(pair)
  }
  return (
    <table className={styles.presence}>
      <caption className="visually-hidden">{t('compare.presence')}</caption>
      <tbody>
        {(['both', 'endOnly', 'baselineOnly', 'neither'] as const).map((key) => (
          <Fragment key={key}>
            <tr data-look={key}>
              <th scope="row">
                <button
                  type="button"
                  aria-expanded={key === opened}
                  onClick={() => setOpened(key === opened ? null : key)}
                >
                  {t(`compare.${key}`)}
                </button>
              </th>
              <td className={styles.track} aria-hidden="true">
                {present[key] > 0 ? <i style={{ inlineSize: `${(present[key] / pairs.length) * 100}%` }} /> : null}
              </td>
              <td className={styles.count}>{number(present[key])}</td>
            </tr>
            {key === opened ? (
              <tr>
                <td colSpan={3}>
                  <People
                    codes={pairs
                      .filter(({ baseline, end }) => baseline === PLACES[key][0] && end === PLACES[key][1])
                      .map(({ caseId }) => caseId)}
                    nameOf={(id) => byId.get(id)?.pseudonym ?? id}
                    open={open}
                  />
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}
