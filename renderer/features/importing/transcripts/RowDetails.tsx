import { useQuery } from '@tanstack/react-query'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { failureSentence } from '../../failure-sentence.ts'
import { ColumnsForm } from './ColumnsForm.tsx'
import type { CorrectedRow } from './corrected-rows.ts'
import styles from './details.module.css'
import { EncodingChoices } from './EncodingChoices.tsx'
import { PreviewText } from './PreviewText.tsx'
import { sayDuplicate, sayProposal } from './say-row.ts'
import type { SaidRoles } from './speakers.ts'

type Props = { readonly plan: TranscriptPlanView; readonly corrected: CorrectedRow; readonly roles: SaidRoles }

/** What is known of the chosen row, what can be chosen for its file, and the beginning of its text. */
export function RowDetails({ plan, corrected, roles }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { row } = corrected
  const table = plan.tables.find(({ path }) => path === row.path)
  return (
    <div className={styles.details}>
      <h2>
        <bdi>{row.path}</bdi>
      </h2>
      <p className={styles.kind}>{row.format ? t(`transcripts.format-${row.format}`) : t('transcripts.format-none')}</p>
      {row.problems.map((problem) => (
        <p key={problem} className={styles.problem} dir="auto">
          {problem}
        </p>
      ))}
      {row.problems.length === 0 ? (
        <dl className={styles.why}>
          <dt>{t('transcripts.case')}</dt>
          <dd>{sayProposal(row.case, wording)}</dd>
          <dt>{t('transcripts.wave')}</dt>
          <dd>{sayProposal(row.wave, wording)}</dd>
        </dl>
      ) : null}
      <ul className={styles.notes}>
        {row.duplicates.map((duplicate) => (
          <li key={duplicate.of}>{sayDuplicate(duplicate, wording)}</li>
        ))}
        {row.notices.map((notice) => (
          <li key={notice} dir="auto">
            {notice}
          </li>
        ))}
      </ul>
      {row.encoding ? <EncodingChoices path={row.path} encoding={row.encoding} /> : null}
      {table ? <ColumnsForm key={table.path} table={table} /> : null}
      {row.language ? <Preview plan={plan} id={row.id} roles={roles} encoding={row.encoding?.used ?? null} /> : null}
    </div>
  )
}

function Preview(props: {
  readonly plan: TranscriptPlanView
  readonly id: string
  readonly roles: SaidRoles
  readonly encoding: string | null
}) {
  const { client } = useEngine()
  const wording = useTranslate()
  const { plan, id, roles, encoding } = props
  const preview = useQuery({
    // In another encoding it is another text.
    queryKey: ['transcript-preview', plan.id, id, encoding, plan.rows.length],
    queryFn: () => client.importing.previewTranscript({ plan: plan.id, row: id }),
    gcTime: 60_000,
  })
  if (preview.error) return <p dir="auto">{failureSentence(preview.error, wording)}</p>
  return preview.data ? <PreviewText preview={preview.data} roles={roles} /> : null
}
