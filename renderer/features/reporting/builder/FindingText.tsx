import type { LanguageCode } from '#core/contract/ids.ts'
import type { FindingOutline } from '#core/types/report-description.ts'
import { useKeptText } from '#renderer/engine/useKeptText.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { usePlan } from '../usePlan.ts'
import styles from './finding-editor.module.css'
import { TextChecks } from './TextChecks.tsx'
import type { PlanActions } from './usePlanActions.ts'
import { WritingField } from './writing/WritingField.tsx'

type Props = {
  readonly studyId: string
  readonly finding: FindingOutline
  readonly language: LanguageCode
  readonly actions: PlanActions
}

/** A finding's sentence in one language. */
export function FindingText({ studyId, finding: { id, texts }, language, actions }: Props) {
  const { t } = useTranslate()
  const kept = texts.find((one) => one.language === language)?.text ?? ''
  // What no longer holds is told for each language apart.
  const own = usePlan(language).plan?.findings.find((one) => one.id === id)
  const save = (text: string) => actions.updateFinding({ id, texts: [{ language, text }] })
  const { typed, type, leave } = useKeptText(`finding.${studyId}.${id}.${language}`, kept, save)
  const name = languages.find(({ code }) => code === language)?.name ?? language
  return (
    <div className={styles.text}>
      <WritingField
        label={t('builder.sentence', { language: name })}
        hint={t('builder.sentenceHint')}
        language={language}
        text={typed}
        state={own?.state}
        onChange={type}
        onLeave={leave}
      />
      {own ? (
        <TextChecks
          state={own.state}
          hasOther={own.said.length + own.gone.length > 0}
          onConfirm={() => void save(kept)}
          onConfirmSentence={(sentence) => void actions.confirmSentence({ language, sentence, in: { finding: id } })}
        />
      ) : null}
    </div>
  )
}
