import { type FormEvent, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import styles from './study.module.css'

export type NewStudy = {
  readonly title: string
  readonly language: LanguageCode
  readonly template: 'principal-coaching' | 'empty'
}

type NewStudyDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onCreate: (study: NewStudy) => Promise<void>
}

export function NewStudyDialog({ isOpen, onClose, onCreate }: NewStudyDialogProps) {
  const { t } = useTranslate()
  return (
    <Dialog isOpen={isOpen} title={t('start.formTitle')} onClose={onClose}>
      <NewStudyForm onClose={onClose} onCreate={onCreate} />
    </Dialog>
  )
}

function NewStudyForm({ onClose, onCreate }: Pick<NewStudyDialogProps, 'onClose' | 'onCreate'>) {
  const { t, language: interfaceLanguage } = useTranslate()
  const [title, setTitle] = useState('')
  const [language, setLanguage] = useState<LanguageCode>(interfaceLanguage)
  const [template, setTemplate] = useState<NewStudy['template']>('principal-coaching')
  const [wasSent, setSent] = useState(false)
  const isMissing = title.trim() === ''
  const send = (event: FormEvent) => {
    event.preventDefault()
    setSent(true)
    if (!isMissing) void onCreate({ title: title.trim(), language, template })
  }
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <TextField
        label={t('start.title')}
        value={title}
        onChange={setTitle}
        placeholder={t('start.titlePlaceholder')}
        maxLength={200}
        error={wasSent && isMissing ? t('start.titleMissing') : null}
        data-autofocus
      />
      <ChoiceField
        label={t('start.studyLanguage')}
        hint={t('start.studyLanguageHint')}
        value={language}
        onChange={setLanguage}
        choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
        isRow
      />
      <ChoiceField
        label={t('start.template')}
        value={template}
        onChange={setTemplate}
        choices={[
          {
            value: 'principal-coaching',
            label: t('start.templateCoaching'),
            hint: t('start.templateCoachingHint'),
          },
          { value: 'empty', label: t('start.templateEmpty'), hint: t('start.templateEmptyHint') },
        ]}
      />
      <div className={styles.dialogActions}>
        <Button onClick={onClose}>{t('shell.cancel')}</Button>
        <Button look="primary" type="submit">
          {t('start.create')}
        </Button>
      </div>
    </form>
  )
}
