import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { countStates } from './corrected-rows.ts'
import { type SaidRoles, toSpeakers } from './speakers.ts'
import { useTranscriptImport } from './TranscriptImportProvider.tsx'
import styles from './transcripts.module.css'
import type { Corrections } from './useCorrections.ts'

/** How many texts are ready and what the others need; the button that writes them. */
export function DeskHeader({ corrections, roles }: { readonly corrections: Corrections; readonly roles: SaidRoles }) {
  const { t } = useTranslate()
  const { write, drop } = useTranscriptImport()
  const { rows } = corrections
  const { ready, likely, open, unreadable, 'left-out': out } = countStates(rows)
  const notes = [
    likely > 0 ? t('transcripts.likelyCount', { count: likely }) : null,
    open > 0 ? t('transcripts.openCount', { count: open }) : null,
    unreadable > 0 ? t('transcripts.unreadableCount', { count: unreadable }) : null,
    out > 0 ? t('transcripts.outCount', { count: out }) : null,
  ].filter((note) => note !== null)
  return (
    <header className={styles.header}>
      <div>
        <h1>{t('transcripts.title', { count: rows.length })}</h1>
        <p>{notes.length > 0 ? notes.join(' · ') : t('transcripts.allReady')}</p>
      </div>
      <Button onClick={drop}>{t('transcripts.drop')}</Button>
      <Button
        look="primary"
        keys="Mod+Enter"
        disabled={ready + likely === 0}
        onClick={() => void write(rows, toSpeakers(roles))}
      >
        {t('transcripts.write', { count: ready + likely })}
      </Button>
    </header>
  )
}
