import type { FindingOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './findings.module.css'

type Props = {
  readonly said: FindingOutline['said']
  readonly names: ReadonlyMap<string, string>
}

/** Measures of which the numbers say something else now than when the sentence was written. */
export function FindingSaid({ said, names }: Props) {
  const { t } = useTranslate()
  if (said.length === 0) return null
  return (
    <ul className={styles.said}>
      {said.map(({ token, was, is }) => {
        const id = token.replace(/\.said$/, '')
        const measure = names.get(id) ?? id
        return (
          <li key={token}>
            {is === null ? t('builder.saidGone', { measure, was }) : t('builder.saidWas', { measure, was, is })}
          </li>
        )
      })}
    </ul>
  )
}
