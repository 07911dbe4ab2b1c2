import type { TextState } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './marks.module.css'
import { isOff } from './useStaleWalk.ts'

type Props = {
  readonly state: TextState
  /** Something else has to be confirmed too: what may be said of a measure. */
  readonly hasOther?: boolean
  /** The sentences are right as they print now. */
  readonly onConfirm: () => void
}

/** What of a text no longer holds: each sentence as it was and as it is, and what to do about it. */
export function TextChecks({ state, hasOther = false, onConfirm }: Props) {
  const { t } = useTranslate()
  if (!isOff(state) && !hasOther) return null
  const { stale, unknown, withheld } = state
  return (
    <div className={styles.checks}>
      {stale.length > 0 ? <strong>{t('builder.stale', { count: stale.length })}</strong> : null}
      {stale.map(({ was, is }) => (
        <dl key={`${was}→${is}`}>
          <dt>{t('builder.was')}</dt>
          <dd dir="auto">{was}</dd>
          <dt>{t('builder.is')}</dt>
          <dd dir="auto">{is}</dd>
        </dl>
      ))}
      {unknown.map((token) => (
        <p key={token}>{t('builder.unknown', { token })}</p>
      ))}
      {withheld.length > 0 ? <p>{t('builder.withheld', { count: withheld.length })}</p> : null}
      {stale.length > 0 || hasOther ? <Button onClick={onConfirm}>{t('builder.confirm')}</Button> : null}
    </div>
  )
}
