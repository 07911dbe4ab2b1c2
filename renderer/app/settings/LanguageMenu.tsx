import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { useLanguage } from './useLanguage.ts'

export function LanguageMenu() {
  const { t } = useTranslate()
  const [language, setLanguage] = useLanguage()
  return (
    <PickMenu
      label={t('shell.language')}
      value={language}
      choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={setLanguage}
    />
  )
}
