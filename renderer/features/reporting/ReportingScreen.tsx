import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { isLanguage } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { ProgressDialog } from '#renderer/ui/overlays/ProgressDialog.tsx'
import { StageEmpty } from '../study/StageEmpty.tsx'
import { FindingsView } from './builder/FindingsView.tsx'
import { ReportBuilder } from './builder/ReportBuilder.tsx'
import { ChangesView } from './changes/ChangesView.tsx'
import { ExportDialogs } from './export/ExportDialogs.tsx'
import { type Format, useExport } from './export/useExport.ts'
import { NamesView } from './names/NamesView.tsx'
import { QuotesView } from './quotes/QuotesView.tsx'
import { ReportOptions } from './ReportOptions.tsx'
import { ReportViews } from './ReportViews.tsx'
import { viewOf } from './report-views.ts'
import styles from './reporting.module.css'

const route = getRouteApi('/report')

/** The choices last made, for coming back. */
const last: { language: LanguageCode | null; formats: readonly Format[] } = {
  language: null,
  formats: ['html', 'docx'],
}

/** The report as it would be written now, and the way to write it. */
export function ReportingScreen() {
  const { calls } = useEngine()
  const status = useQuery(calls.study.status.queryOptions()).data
  if (!status) return null
  if (status.counts.cases === 0) return <StageEmpty stage="report" />
  return <Report studyId={status.id} studyLanguage={isLanguage(status.language) ? status.language : 'en'} />
}

function Report({ studyId, studyLanguage }: { readonly studyId: string; readonly studyLanguage: LanguageCode }) {
  const view = viewOf(route.useSearch().view)
  const [language, setLanguage] = useState<LanguageCode>(last.language ?? studyLanguage)
  const choose = (next: LanguageCode) => {
    last.language = next
    setLanguage(next)
  }
  return (
    <>
      <ReportViews shown={view} language={language} />
      {view === 'report' ? <WholeReport studyId={studyId} language={language} onLanguage={choose} /> : null}
      {view === 'findings' ? <FindingsView studyId={studyId} language={language} onLanguage={choose} /> : null}
      {view === 'quotes' ? <QuotesView language={language} /> : null}
      {view === 'names' ? <NamesView language={language} /> : null}
      {view === 'changes' ? <ChangesView language={language} /> : null}
    </>
  )
}

type WholeProps = {
  readonly studyId: string
  readonly language: LanguageCode
  readonly onLanguage: (language: LanguageCode) => void
}

function WholeReport({ studyId, language, onLanguage }: WholeProps) {
  const { t } = useTranslate()
  const [formats, setFormats] = useState<readonly Format[]>(last.formats)
  const { job, written, reveal, begin, ...asking } = useExport()
  useCommands([
    {
      id: 'report.export',
      title: t('report.export'),
      group: t('commands.here'),
      keys: ['Mod+E'],
      run: () => void begin({ formats, language }),
      isDisabled: formats.length === 0,
      asAction: 'primary',
    },
  ])
  return (
    <div className={styles.screen}>
      <ReportBuilder studyId={studyId} language={language} onLanguage={onLanguage}>
        <ReportOptions
          language={language}
          onLanguage={onLanguage}
          formats={formats}
          onFormats={(next) => {
            last.formats = next
            setFormats(next)
          }}
          job={job}
          written={written}
          onReveal={(file) => void reveal(file)}
        />
      </ReportBuilder>
      <ExportDialogs {...asking} />
      <ProgressDialog
        isOpen={job.state.kind === 'running'}
        title={t('report.exporting')}
        progress={job.state.kind === 'running' ? job.state.progress : null}
        isStopping={job.state.kind === 'running' && job.state.isStopping}
        onCancel={job.cancel}
      />
    </div>
  )
}
