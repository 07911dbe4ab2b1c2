import { parseOwnText } from '#core/reporting/own-text/parse.ts'
import type { TextState } from '#core/types/report-description.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './marks.module.css'
import { isOff } from './useStaleWalk.ts'

type Props = {
  readonly state: TextState
  /** Something else has to be confirmed too: what the words rest on. */
  readonly hasOther?: boolean
  /** All of it is right as it prints now. */
  readonly onConfirm: () => void
  /** One sentence is, as it stands in the text. */
  readonly onConfirmSentence: (sentence: string) => void
}

/** What of a text no longer holds: each sentence as it was and as it is, and what to do about it. */
export function TextChecks({ state, hasOther = false, onConfirm, onConfirmSentence }: Props) {
  const { t } = useTranslate()
  const { stale, unknown, withheld } = state
  const [first] = stale
  const canConfirm = first !== undefined || hasOther
  const isOne = stale.length + (hasOther ? 1 : 0) === 1
  const common = { group: t('builder.writing'), worksInFields: true }
  useCommands([
    ...(canConfirm
      ? [{ ...common, id: 'report.stale.confirm', title: t('builder.confirmAll'), keys: [ALL], run: onConfirm }]
      : []),
    ...(first && !isOne
      ? [
          {
            ...{ ...common, id: 'report.stale.confirmFirst', title: t('builder.confirmFirst'), keys: [FIRST] },
            run: () => onConfirmSentence(first.sentence),
          },
        ]
      : []),
  ])
  if (!isOff(state) && !hasOther) return null
  return (
    <div className={styles.checks}>
      {stale.length > 0 ? <strong>{t('builder.stale', { count: stale.length })}</strong> : null}
      {stale.map(({ sentence, was, is }, i) => (
        <div key={`${was}→${is}`} className={styles.sentence}>
          <dl>
            <dt>{t('builder.was')}</dt>
            <dd dir="auto">{bare(was)}</dd>
            <dt>{t('builder.is')}</dt>
            <dd dir="auto">{bare(is)}</dd>
          </dl>
          {isOne ? null : (
            <Button look="bare" {...(i === 0 ? { keys: FIRST } : {})} onClick={() => onConfirmSentence(sentence)}>
              {t('builder.confirm')}
            </Button>
          )}
        </div>
      ))}
      {unknown.map((token) => (
        <p key={token}>{t('builder.unknown', { token })}</p>
      ))}
      {withheld.length > 0 ? <p>{t('builder.withheld', { count: withheld.length })}</p> : null}
      {canConfirm ? (
        <Button keys={ALL} onClick={onConfirm}>
          {t(isOne ? 'builder.confirm' : 'builder.confirmAll')}
        </Button>
      ) : null}
    </div>
  )
}

const ALL = 'Alt+Enter'
const FIRST = 'Alt+Shift+Enter'

/** A sentence without its signs for bold and the like. */
function bare(sentence: string): string {
  const lines = parseOwnText(sentence).flatMap((block) => (block.kind === 'list' ? block.items : [block.line]))
  return lines.flatMap((line) => line.map((piece) => (piece.kind === 'text' ? piece.text : ''))).join('')
}
