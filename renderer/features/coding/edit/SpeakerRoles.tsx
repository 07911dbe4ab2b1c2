import type { DocumentId } from '#core/contract/ids.ts'
import type { TextToEdit } from '#core/contract/text-edits.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'
import styles from './edit.module.css'

type Props = { readonly documentId: DocumentId; readonly speakers: TextToEdit['speakers'] }

const ROLES = ['interviewer', 'principal', 'other'] as const

/** Who each speaker is, for all that they say in this text; a choice holds at once. */
export function SpeakerRoles({ documentId, speakers }: Props) {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const set = async (speaker: string, role: (typeof ROLES)[number]) => {
    try {
      await client.coding.setSpeakerRole({ documentId, speaker, role })
    } catch (error) {
      toasts.show(`${t('coding.failedChange')}. ${failureSentence(error, wording)}`, { tone: 'danger' })
    }
  }
  if (speakers.length === 0) return null
  return (
    <section className={styles.speakers}>
      <h3>{t('textEdit.speakers')}</h3>
      <ul>
        {speakers.map(({ speaker, role, turns }) => (
          <li key={speaker}>
            <bdi>{speaker}</bdi>
            <small>{t('textEdit.turns', { count: turns })}</small>
            <PickMenu
              label={t('textEdit.roleOf', { name: speaker })}
              value={role}
              choices={ROLES.map((value) => ({ value, label: t(`textEdit.${value}`) }))}
              onChange={(value) => void set(speaker, value)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
