import { useState } from 'react'
import type { CodingId, LanguageCode } from '#core/contract/ids.ts'
import type { FindingOutline } from '#core/types/report-description.ts'
import { directionOf } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './finding-editor.module.css'
import { QuotePicker } from './QuotePicker.tsx'
import { TakeOut } from './TakeOut.tsx'
import type { PlanActions } from './usePlanActions.ts'
import type { QuotesById } from './useQuotesOf.ts'

type Props = {
  readonly finding: FindingOutline
  readonly language: LanguageCode
  readonly quotes: QuotesById
  readonly actions: PlanActions
}

/** The quotes that stand with a finding. */
export function FindingQuotesField({ finding: { id, quotes: own }, language, quotes, actions }: Props) {
  const { t } = useTranslate()
  const [isPicking, setPicking] = useState(false)
  const set = (next: readonly string[]) => void actions.updateFinding({ id, quotes: next as CodingId[] })
  return (
    <section className={styles.part}>
      <h4>{t('builder.quotes')}</h4>
      <ul className={styles.quoteList}>
        {own.map((coding) => {
          const quote = quotes.get(coding)
          return (
            <li key={coding}>
              {quote ? (
                <q lang={quote.language} dir={directionOf(quote.language)}>
                  {quote.words}
                </q>
              ) : (
                <span>{t('builder.quoteGone')}</span>
              )}
              <small>
                {quote ? <bdi>{quote.casePseudonym}</bdi> : null}
                {quote?.state === 'refused' ? ` · ${t('builder.withheldQuote')}` : null}
              </small>
              <TakeOut
                label={t('builder.takeOut', { name: quote?.casePseudonym ?? t('builder.quotes') })}
                onClick={() => set(own.filter((one) => one !== coding))}
              />
            </li>
          )
        })}
      </ul>
      <Button look="bare" onClick={() => setPicking(true)}>
        {t('builder.addQuote')}
      </Button>
      {isPicking ? (
        <QuotePicker
          language={language}
          taken={own}
          onPick={(coding) => {
            setPicking(false)
            set([...own, coding])
          }}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </section>
  )
}
