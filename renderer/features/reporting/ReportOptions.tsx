import type { LanguageCode } from '#core/contract/ids.ts'
import type { ExportResult } from '#core/contract/reporting.ts'
import { refusalOf } from '#renderer/engine/refusal.ts'
import type { Job } from '#renderer/engine/useJob.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { failureSentence } from '../failure-sentence.ts'
import type { Format } from './export/useExport.ts'
import { LookSection } from './look/LookSection.tsx'
import styles from './reporting.module.css'

type Props = {
  readonly language: LanguageCode
  readonly onLanguage: (language: LanguageCode) => void
  readonly formats: readonly Format[]
  readonly onFormats: (formats: readonly Format[]) => void
  readonly job: Job
  readonly written: ExportResult | null
  readonly onReveal: (file: ExportResult['files'][number]) => void
}

const FORMATS = [
  { value: 'html', label: 'report.html', hint: 'report.htmlHint' },
  { value: 'pdf', label: 'report.pdf', hint: 'report.pdfHint' },
  { value: 'docx', label: 'report.docx', hint: 'report.docxHint' },
  { value: 'xlsx', label: 'report.xlsx', hint: 'report.xlsxHint' },
  { value: 'md', label: 'report.md', hint: 'report.mdHint' },
  { value: 'charts', label: 'report.charts', hint: 'report.chartsHint' },
] as const

/** In which language and formats; what was written last. */
export function ReportOptions(props: Props) {
  const { language, onLanguage, formats, onFormats, job, written, onReveal } = props
  const { t } = useTranslate()
  return (
    <Panel
      name="report.options"
      edge="end"
      defaultWidth={300}
      label={t('report.title')}
      header={<h1 className={styles.title}>{t('report.title')}</h1>}
    >
      <div className={styles.options}>
        <ChoiceField
          label={t('report.languageLabel')}
          choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
          value={language}
          onChange={onLanguage}
        />
        <fieldset className={styles.formats}>
          <legend>{t('report.formats')}</legend>
          {FORMATS.map(({ value, label, hint }) => (
            <label key={value}>
              <input
                type="checkbox"
                checked={formats.includes(value)}
                onChange={(event) =>
                  onFormats(
                    event.currentTarget.checked ? [...formats, value] : formats.filter((format) => format !== value),
                  )
                }
              />
              <span>
                {t(label)}
                <small>{t(hint)}</small>
              </span>
            </label>
          ))}
          {formats.length === 0 ? <p role="alert">{t('report.chooseFormat')}</p> : null}
        </fieldset>
        <LookSection />
        <p className={styles.promise}>{t('report.pseudonyms')}</p>
        {job.state.kind === 'failed' ? <Failed error={job.state.error} /> : null}
        {written ? <Written written={written} onReveal={onReveal} /> : null}
      </div>
    </Panel>
  )
}

function Failed({ error }: { readonly error: unknown }) {
  const wording = useTranslate()
  const { t } = wording
  return (
    <ErrorState
      title={t('report.failedExport')}
      body={`${t('report.nothingWritten')} ${failureSentence(error, wording)}`}
      problems={refusalOf(error)?.problems ?? []}
    />
  )
}

function Written({ written, onReveal }: Pick<Props, 'onReveal'> & { readonly written: ExportResult }) {
  const { t, size } = useTranslate()
  const [first] = written.files
  return (
    <section className={styles.written}>
      <h3>{t('report.exported')}</h3>
      <ul>
        {written.files.map((file) => (
          <li key={file.handle}>
            {t('report.fileSize', { name: file.name, size: size(file.sizeBytes) })}
            {file.wanted ? <small>{t('report.otherName', { wanted: file.wanted })}</small> : null}
          </li>
        ))}
      </ul>
      {first ? <Button onClick={() => onReveal(first)}>{t('report.show')}</Button> : null}
    </section>
  )
}
