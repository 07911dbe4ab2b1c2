import { Link } from '@tanstack/react-router'
import type { CaseDetail } from '#core/contract/importing.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import styles from './case.module.css'
import { useWaves } from './useWaves.ts'

/** The principal's texts; each opens where it is read. */
export function CaseTexts({ detail }: { readonly detail: CaseDetail }) {
  const { t } = useTranslate()
  const waves = useWaves()
  return (
    <section className={styles.section}>
      <h2>{t('data.textsTitle')}</h2>
      {detail.documents.length === 0 ? <p>{t('data.textsNone')}</p> : null}
      <ul className={styles.texts}>
        {detail.documents.map((document) => {
          const wave = waves.find(({ id }) => id === document.wave)
          return (
            <li key={document.id}>
              <Link to="/coding" search={{ document: document.id }} draggable={false}>
                <WaveMark position={wave?.position ?? 'middle'} />
                <bdi>{wave?.label ?? document.wave}</bdi>
                <small>{t('data.codings', { count: document.codings })}</small>
              </Link>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
