import type { FieldChange } from '#core/contract/codebook.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { codeColor } from '../paint-codings.ts'
import { DiffText } from './DiffText.tsx'
import styles from './versions.module.css'

/** The fields of a code that changed, old and new as one text. */
export function FieldChanges({ changes }: { readonly changes: readonly FieldChange[] }) {
  const { t } = useTranslate()
  return (
    <dl className={styles.changes}>
      {changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>
            {t(`codebook.${field}`)}
            {before === '' && field !== 'parent' ? <small>{t('codebook.wasEmpty')}</small> : null}
          </dt>
          <dd>
            {field === 'color' ? <Colors before={before} after={after} /> : null}
            {field === 'parent' ? (
              <DiffText before={before || t('codebook.noParent')} after={after || t('codebook.noParent')} />
            ) : null}
            {field !== 'color' && field !== 'parent' ? <DiffText before={before} after={after} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Colors({ before, after }: { readonly before: string; readonly after: string }) {
  return (
    <span className={styles.colors}>
      <i style={{ backgroundColor: codeColor(before) }} />
      <span aria-hidden="true">›</span>
      <i style={{ backgroundColor: codeColor(after) }} />
    </span>
  )
}
