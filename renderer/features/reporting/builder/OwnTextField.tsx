import type { LanguageCode } from '#core/contract/ids.ts'
import type { TextOutline } from '#core/types/report-description.ts'
import { useKeptText } from '#renderer/engine/useKeptText.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './sections.module.css'
import { TextChecks } from './TextChecks.tsx'
import type { PlanActions } from './usePlanActions.ts'
import { WritingField } from './writing/WritingField.tsx'

type Props = {
  /** For the draft's name. */
  readonly studyId: string
  readonly section: string
  readonly place: 'before' | 'after'
  readonly language: LanguageCode
  readonly kept: TextOutline | undefined
  readonly actions: PlanActions
  readonly onFocus: () => void
}

/** Own words before or after what a section itself says; kept as they are typed. */
export function OwnTextField({ studyId, section, place, language, kept, actions, onFocus }: Props) {
  const { t } = useTranslate()
  const save = (text: string) => actions.saveText({ section, place, language, text })
  const { typed, type, leave } = useKeptText(
    `report.${studyId}.${language}.${section}.${place}`,
    kept?.text ?? '',
    save,
  )
  return (
    <div className={styles.field}>
      <WritingField
        label={t(place === 'before' ? 'builder.before' : 'builder.after')}
        hint={t('builder.textHint', { braces: '{{' })}
        language={language}
        text={typed}
        state={kept}
        onChange={type}
        onFocus={onFocus}
        onLeave={leave}
      />
      {kept ? (
        <TextChecks
          state={kept}
          onConfirm={() => void save(kept.text)}
          onConfirmSentence={(sentence) => void actions.confirmSentence({ language, sentence, in: { section, place } })}
        />
      ) : null}
    </div>
  )
}
