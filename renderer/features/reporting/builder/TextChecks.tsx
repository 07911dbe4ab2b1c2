import { parseOwnText } from '#core/reporting/own-text/parse.ts'
import type { TextState } from '#core/types/report-description.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
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
  const { stale, unknown, withheld } = state
  const canConfirm = stale.length > 0 || hasOther
  useCommands(
    canConfirm
      ? [
          {
            ...{ id: 'report.stale.confirm', title: t('builder.confirm'), group: t('builder.writing') },
            ...{ keys: ['Alt+Enter'], worksInFields: true, run: onConfirm },
          },
        ]
      : [],
  )
  if (!isOff(state) && !hasOther) return null
  return (
    <div className={styles.checks}>
      {stale.length > 0 ? <strong>{t('builder.stale', { count: stale.length })}</strong> : null}
      {stale.map(({ was, is }) => (
        <dl key={`${was}→${is}`}>
          <dt>{t('builder.was')}</dt>
          <dd dir="auto">{bare(was)}</dd>
          <dt>{t('builder.is')}</dt>
          <dd dir="auto">{bare(is)}</dd>
        </dl>
      ))}
      {unknown.map((token) => (
        <p key={token}>{t('builder.unknown', { token })}</p>
      ))}
      {withheld.length > 0 ? <p>{t('builder.withheld', { count: withheld.length })}</p> : null}
      {canConfirm ? (
        <Button keys="Alt+Enter" onClick={onConfirm}>
          {t('builder.confirm')}
        </Button>
      ) : null}
    </div>
  )
}

/** A sentence without its signs for bold and the like. */
function bare(sentence: string): string {
  const lines = parseOwnText(sentence).flatMap((block) => (block.kind === 'list' ? block.items : [block.line]))
  return lines.flatMap((line) => line.map((piece) => (piece.kind === 'text' ? piece.text : ''))).join('')
}
