import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { AccentField } from './AccentField.tsx'
import { LookFile } from './LookFile.tsx'
import styles from './look.module.css'
import { TemplateNotices } from './TemplateNotices.tsx'
import { useLook } from './useLook.ts'

/** How the foundation's reports look: accent, logo on the cover, Word template. */
export function LookSection() {
  const { t } = useTranslate()
  const { look, setAccent, pick, remove } = useLook()
  const group = t('commands.here')
  useCommands([
    { id: 'report.pickLogo', title: t('look.pickLogo'), group, run: () => void pick('logo') },
    { id: 'report.pickTemplate', title: t('look.pickTemplate'), group, run: () => void pick('template') },
  ])
  if (!look) return null
  const { logo, template } = look
  return (
    <section className={styles.look} aria-labelledby="report-look">
      <h2 id="report-look">{t('look.title')}</h2>
      <AccentField look={look} onAccent={(accent) => void setAccent(accent)} />
      <LookFile
        label={t('look.logo')}
        name={logo?.name ?? null}
        hint={t('look.noLogo')}
        pickTitle={t('look.pickLogo')}
        removeTitle={t('look.removeLogo')}
        onPick={() => void pick('logo')}
        onRemove={() => void remove('logo')}
      >
        {logo ? <img className={styles.logo} src={logo.url} alt={t('look.logoOf', { name: logo.name })} /> : null}
      </LookFile>
      <LookFile
        label={t('look.template')}
        name={template?.name ?? null}
        hint={t('look.noTemplate')}
        pickTitle={t('look.pickTemplate')}
        removeTitle={t('look.removeTemplate')}
        onPick={() => void pick('template')}
        onRemove={() => void remove('template')}
      >
        {template ? <TemplateNotices template={template} /> : null}
      </LookFile>
    </section>
  )
}
