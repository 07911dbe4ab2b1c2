import { useMantineColorScheme } from '@mantine/core'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'

export function AppearanceMenu() {
  const { t } = useTranslate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <PickMenu
      label={t('shell.theme')}
      value={colorScheme}
      choices={[
        { value: 'light', label: t('shell.light') },
        { value: 'dark', label: t('shell.dark') },
        { value: 'auto', label: t('shell.system') },
      ]}
      onChange={setColorScheme}
    />
  )
}
