import type { TranscriptPreview } from '#core/contract/transcripts.ts'
import { indexCodePoints } from '#core/text/code-points.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './details.module.css'
import { roleOf, type SaidRoles } from './speakers.ts'

/** The beginning of a text with its turns: what each speaker says has the sign of who it is. */
export function PreviewText({ preview, roles }: { readonly preview: TranscriptPreview; readonly roles: SaidRoles }) {
  const { t } = useTranslate()
  const pieces = cutTurns(preview)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls and copies it
    <section className={styles.preview} aria-label={t('transcripts.text')} tabIndex={0} data-selectable>
      {pieces.map(({ key, text, turn }) => {
        const role = turn ? roleOf({ label: turn.speaker, role: turn.role }, roles) : null
        const who = role === 'not-a-speaker' ? null : role
        return (
          <div key={key} className={who ? styles.turn : styles.rest} data-role={who ?? undefined}>
            {who ? <small>{t(`transcripts.role-${who}`)}</small> : null}
            {text.split('\n').map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines of a text that does not change
              <p key={index} dir="auto">
                {line}
              </p>
            ))}
          </div>
        )
      })}
      {preview.isWhole ? null : <p className={styles.more}>{t('transcripts.more')}</p>}
    </section>
  )
}

type Piece = { readonly key: number; readonly text: string; readonly turn: TranscriptPreview['turns'][number] | null }

/** The text in pieces: each turn with its label, and what stands between turns. Nothing is lost. */
function cutTurns({ text, turns }: TranscriptPreview): readonly Piece[] {
  const { toUtf16 } = indexCodePoints(text)
  const pieces: Piece[] = []
  let at = 0
  const push = (end: number, turn: Piece['turn']) => {
    const piece = text.slice(at, end).replace(/^\n+|\n+$/g, '')
    if (piece !== '') pieces.push({ key: at, text: piece, turn })
    at = end
  }
  for (const turn of turns) {
    const start = toUtf16(turn.startCodePoint)
    // The label stands before what was said, on its line or the line above.
    const label = text.lastIndexOf(turn.speaker, start)
    const line = text.lastIndexOf('\n', label < at ? start : label) + 1
    push(Math.max(at, line), null)
    push(toUtf16(turn.endCodePoint), turn)
  }
  push(text.length, null)
  return pieces
}
