import { Link } from '@tanstack/react-router'
import type { CodeRow } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './codes.module.css'

/** What a code means and when it is used. */
export function CodeDefinition({ code }: { readonly code: CodeRow }) {
  const { t } = useTranslate()
  const rules = [
    { label: t('coding.useWhen'), text: code.include },
    { label: t('coding.notWhen'), text: code.exclude },
    { label: t('coding.example'), text: code.example },
  ].filter(({ text }) => text !== '')
  return (
    <section className={styles.definition} data-selectable>
      <h3 dir="auto">{code.name}</h3>
      <p dir="auto">{code.definition === '' ? t('coding.noDefinition') : code.definition}</p>
      <dl>
        {rules.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      <Link to="/coding" search={{ view: 'codebook', code: code.id }} draggable={false}>
        {t('codebook.editHere')}
      </Link>
    </section>
  )
}
