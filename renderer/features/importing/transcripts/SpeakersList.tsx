import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { PlannedSpeaker } from '#core/contract/transcripts.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './speakers.module.css'
import { roleOf, type SaidRole, type SaidRoles } from './speakers.ts'

const ROLES: readonly SaidRole[] = ['interviewer', 'principal', 'other', 'not-a-speaker']
const ROW_HEIGHT = 68

type Props = {
  readonly speakers: readonly PlannedSpeaker[]
  readonly roles: SaidRoles
  readonly onSay: (label: string, role: SaidRole) => void
}

/** The speakers of all texts together; what is said of one counts in every text that has the label. */
export function SpeakersList({ speakers, roles, onSay }: Props) {
  const { t } = useTranslate()
  const list = useRef<HTMLUListElement>(null)
  const rows = useVirtualizer({
    count: speakers.length,
    getScrollElement: () => list.current?.closest('[role="tabpanel"]') ?? null,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  if (speakers.length === 0) return <p className={styles.none}>{t('transcripts.noSpeakers')}</p>
  return (
    <>
      <p className={styles.lead}>{t('transcripts.speakersLead')}</p>
      <ul ref={list} className={styles.list} style={{ blockSize: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const speaker = speakers[index]
          if (!speaker) return null
          return (
            <li key={speaker.label} style={{ insetBlockStart: start, blockSize: ROW_HEIGHT }}>
              <strong>
                <bdi>{speaker.label}</bdi>
              </strong>
              <select
                aria-label={t('transcripts.whoIs', { name: speaker.label })}
                value={roleOf(speaker, roles)}
                onChange={(event) => {
                  const role = ROLES.find((one) => one === event.currentTarget.value)
                  if (role) onSay(speaker.label, role)
                }}
              >
                {ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`transcripts.role-${role}`)}
                  </option>
                ))}
              </select>
              <small>
                {t('transcripts.turnsIn', {
                  count: speaker.turns,
                  texts: t('transcripts.texts', { count: speaker.texts }),
                })}
              </small>
              <small className={styles.sample} dir="auto">
                {speaker.sample}
              </small>
            </li>
          )
        })}
      </ul>
    </>
  )
}
