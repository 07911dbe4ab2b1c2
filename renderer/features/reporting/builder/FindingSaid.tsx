import type { FindingOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './finding-row.module.css'

type Props = {
  readonly finding: Pick<FindingOutline, 'said' | 'gone'>
  readonly names: ReadonlyMap<string, string>
}

/** What the sentence was written about and says something else now, or is deleted. */
export function FindingSaid({ finding: { said, gone }, names }: Props) {
  const { t } = useTranslate()
  if (said.length + gone.length === 0) return null
  return (
    <ul className={styles.said}>
      {said.map(({ token, was, is }) => {
        const id = token.replace(/\.said$/, '')
        const measure = names.get(id) ?? id
        return (
          <li key={token}>
            {is === null ? t('builder.saidGone', { measure, was }) : t('builder.saidWas', { measure, was, is })}
          </li>
        )
      })}
      {gone.map(({ token, was }) => (
        <li key={token}>{t(token.startsWith('quote:') ? 'builder.goneQuote' : 'builder.goneMeasure', { was })}</li>
      ))}
    </ul>
  )
}
