import { useId } from 'react'
import type { TranscriptPlanRow } from '#core/contract/transcripts.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './details.module.css'
import { useTranscriptImport } from './TranscriptImportProvider.tsx'

type Props = { readonly path: string; readonly encoding: NonNullable<TranscriptPlanRow['encoding']> }

/** How the first line would read in each encoding that it could be; choosing one reads the file again at once. */
export function EncodingChoices({ path, encoding }: Props) {
  const { t } = useTranslate()
  const { reread } = useTranscriptImport()
  const name = useId()
  return (
    <fieldset className={styles.encodings}>
      <legend>{t('transcripts.encoding')}</legend>
      {encoding.choices.map((choice) => (
        <label key={choice.encoding}>
          <input
            type="radio"
            name={name}
            checked={choice.encoding === encoding.used}
            onChange={() => void reread(path, { encoding: choice.encoding })}
          />
          <span>
            <small dir="ltr">{choice.encoding}</small>
            <bdi>{choice.sample}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
