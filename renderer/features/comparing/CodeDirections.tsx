import { type ReactNode, useState } from 'react'
import type { Counted } from '#core/contract/comparing.ts'
import type { CodeDetails, CodeWave } from '#core/types/code-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { useWaves } from '../importing/useWaves.ts'
import { CountedQuotes } from './CountedQuotes.tsx'
import styles from './measure-page.module.css'
import { WalkedTable } from './WalkedTable.tsx'

const COLUMNS = ['all', 'positive', 'mixed', 'negative', 'none', 'weighted'] as const

type Opened = { readonly measure: string; readonly wave: 'baseline' | 'end'; readonly counted: Counted }
/** The figure last opened, for coming back from the text. */
const left: { opened: Opened | null } = { opened: null }

/** Codings of a theme in each wave: how many, how heavy, and which way they speak. A figure opens the quotes it counts. */
export function CodeDirections({ details }: { readonly details: CodeDetails }) {
  const { t, number } = useTranslate()
  const known = useWaves()
  const [opened, setOpened] = useState(left.opened)
  const rows = [
    { wave: 'baseline', label: known[0]?.label ?? t('compare.baselineOnly') },
    { wave: 'end', label: known.at(-1)?.label ?? t('compare.endOnly') },
  ] as const
  const heads = { all: t('measurePage.codings'), weighted: t('measurePage.weight') }
  const headOf = (column: Counted) =>
    column === 'all' || column === 'weighted' ? heads[column] : t(`measurePage.${column}`)
  const isOpen = (wave: Opened['wave'], counted: Counted) =>
    opened?.measure === details.id && opened.wave === wave && opened.counted === counted
  const toggle = (wave: Opened['wave'], counted: Counted) => {
    left.opened = isOpen(wave, counted) ? null : { measure: details.id, wave, counted }
    setOpened(left.opened)
  }
  const shownOf = (wave: CodeWave, column: Counted): ReactNode => {
    if (column !== 'weighted') return number(countOf(wave, column))
    if (wave.meanWeight === null) return '–'
    const weight = t('measurePage.weightOf', { mean: number(wave.meanWeight, 1), n: wave.weighted })
    return <bdi dir="ltr">{weight}</bdi>
  }
  const title = (label: string, column: Counted) =>
    t('measurePage.figureOf', {
      wave: label,
      what: column === 'weighted' ? t('measurePage.weighted') : headOf(column),
    })
  const openedLabel = rows.find(({ wave }) => wave === opened?.wave)?.label ?? ''
  return (
    <>
      <WalkedTable className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('measurePage.wave')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={styles.number}>
                {headOf(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ wave, label }, row) => (
            <tr key={wave}>
              <th scope="row">
                <WaveMark position={wave} /> <bdi>{label}</bdi>
              </th>
              {COLUMNS.map((column, at) => (
                <td key={column} className={styles.number}>
                  {countOf(details.waves[wave], column) === 0 ? (
                    shownOf(details.waves[wave], column)
                  ) : (
                    <button
                      type="button"
                      className={styles.figure}
                      data-row={row}
                      data-column={at}
                      aria-expanded={isOpen(wave, column)}
                      aria-label={`${title(label, column)}: ${number(countOf(details.waves[wave], column))}`}
                      onClick={() => toggle(wave, column)}
                    >
                      {shownOf(details.waves[wave], column)}
                    </button>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </WalkedTable>
      {opened?.measure === details.id ? (
        <CountedQuotes
          key={`${opened.wave}:${opened.counted}`}
          {...opened}
          title={title(openedLabel, opened.counted)}
        />
      ) : null}
    </>
  )
}

function countOf(wave: CodeWave, counted: Counted): number {
  if (counted === 'all') return wave.codings
  return counted === 'weighted' ? wave.weighted : wave.directions[counted]
}
