import { useState } from 'react'
import type { PlannedTable } from '#core/contract/transcripts.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './details.module.css'
import { useTranscriptImport } from './TranscriptImportProvider.tsx'

const REQUIRED = ['text', 'case', 'wave'] as const
const OPTIONAL = ['name', 'speaker'] as const

/** Which column of a table holds what: proposed by the headers, corrected here. */
export function ColumnsForm({ table }: { readonly table: PlannedTable }) {
  const { t } = useTranslate()
  const { reread } = useTranscriptImport()
  const [columns, setColumns] = useState(table.columns)
  const { text, case: one, wave, name, speaker } = columns
  const isReady = text !== null && one !== null && wave !== null
  const read = () => {
    if (isReady) void reread(table.path, { columns: { text, case: one, wave, name, speaker } })
  }
  return (
    <fieldset className={styles.columns}>
      <legend>{t('transcripts.columns')}</legend>
      {[...REQUIRED, ...OPTIONAL].map((key) => (
        <Field key={key} label={t(`transcripts.column-${key}`)}>
          {(ids) => (
            <select
              {...ids}
              className={styles.select}
              value={columns[key] ?? ''}
              onChange={(event) => setColumns({ ...columns, [key]: event.currentTarget.value || null })}
            >
              <option value="">
                {t(key === 'name' || key === 'speaker' ? 'transcripts.noColumn' : 'transcripts.choose')}
              </option>
              {table.headers.map((header) => (
                <option key={header} value={header}>
                  {header}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      <Button onClick={read} disabled={!isReady}>
        {t('transcripts.readColumns')}
      </Button>
    </fieldset>
  )
}
