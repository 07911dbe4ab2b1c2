import { useState } from 'react'
import type { CodeCoding } from '#core/contract/codebook.ts'
import type { CodingId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import styles from './dialogs.module.css'
import { QuoteText } from './QuoteLine.tsx'

type Props = {
  readonly codings: readonly CodeCoding[]
  readonly waves: readonly WaveSummary[]
  readonly chosen: ReadonlySet<CodingId>
  readonly onChoose: (chosen: ReadonlySet<CodingId>) => void
}

const PAGE = 60

/** Codings with their words, each to be chosen. */
export function SplitList({ codings, waves, chosen, onChoose }: Props) {
  const { t } = useTranslate()
  const [shown, setShown] = useState(PAGE)
  const rest = codings.length - shown
  const choose = (id: CodingId, isChosen: boolean) =>
    onChoose(isChosen ? new Set([...chosen, id]) : new Set([...chosen].filter((one) => one !== id)))
  if (codings.length === 0) return <p>{t('codebook.splitNone')}</p>
  return (
    <fieldset className={styles.choices}>
      <legend>{t('codebook.splitHint')}</legend>
      <div className={styles.all}>
        <label>
          <input
            type="checkbox"
            data-autofocus
            checked={chosen.size === codings.length}
            onChange={(event) => onChoose(new Set(event.currentTarget.checked ? codings.map(({ id }) => id) : []))}
          />
          {t('codebook.all')}
        </label>
        <span>{t('codebook.chosen', { count: chosen.size })}</span>
      </div>
      <div className={styles.scroll}>
        {codings.slice(0, shown).map((coding) => {
          const wave = waves.find(({ id }) => id === coding.wave)
          return (
            <label key={coding.id} className={styles.coding}>
              <input
                type="checkbox"
                checked={chosen.has(coding.id)}
                onChange={(event) => choose(coding.id, event.currentTarget.checked)}
              />
              <span>
                <QuoteText coding={coding} />
                <small>
                  <WaveMark position={wave?.position ?? 'middle'} /> <bdi>{coding.pseudonym}</bdi> ·{' '}
                  <bdi>{wave?.label ?? coding.wave}</bdi> · <bdi>{coding.coder}</bdi>
                </small>
              </span>
            </label>
          )
        })}
        {rest > 0 ? (
          <Button onClick={() => setShown(shown + PAGE)}>{t('codebook.more', { count: Math.min(PAGE, rest) })}</Button>
        ) : null}
      </div>
    </fieldset>
  )
}
