import { useState } from 'react'
import type { TranscriptPlanView } from '#core/contract/transcripts.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Tabs } from '#renderer/ui/layout/Tabs.tsx'
import { DeskHeader } from './DeskHeader.tsx'
import { RowDetails } from './RowDetails.tsx'
import { SpeakersList } from './SpeakersList.tsx'
import type { SaidRoles } from './speakers.ts'
import { TablesToRead } from './TablesToRead.tsx'
import { TranscriptsTable } from './TranscriptsTable.tsx'
import styles from './transcripts.module.css'
import { useCorrections } from './useCorrections.ts'
import { useDeskCommands } from './useDeskCommands.ts'

/** The table of what was read, what its chosen row holds, and the speakers of all. Nothing is written before the button says so. */
export function TranscriptsDesk({ plan }: { readonly plan: TranscriptPlanView }) {
  const { t } = useTranslate()
  const corrections = useCorrections(plan)
  const [tab, setTab] = useState<'text' | 'speakers'>('text')
  const [roles, setRoles] = useState<SaidRoles>(new Map())
  useDeskCommands(corrections, roles)
  const { rows, focus } = corrections
  const shown = rows.find(({ id }) => id === focus?.id) ?? rows[0]
  const waiting = plan.tables.filter(({ path }) => !plan.rows.some((row) => row.path === path))
  return (
    <div className={styles.screen}>
      <div className={styles.main}>
        <DeskHeader corrections={corrections} roles={roles} />
        <TablesToRead tables={waiting} />
        <TranscriptsTable plan={plan} corrections={corrections} />
      </div>
      <Panel name="transcripts.details" edge="end" defaultWidth={400} minWidth={300} label={t('transcripts.details')}>
        <Tabs
          label={t('transcripts.details')}
          value={tab}
          onChange={setTab}
          tabs={[
            {
              value: 'text',
              label: t('transcripts.text'),
              content: shown ? <RowDetails key={shown.id} plan={plan} corrected={shown} roles={roles} /> : null,
            },
            {
              value: 'speakers',
              label: t('transcripts.speakers', { count: plan.speakers.length }),
              content: (
                <SpeakersList
                  speakers={plan.speakers}
                  roles={roles}
                  onSay={(label, role) => setRoles(new Map([...roles, [label, role]]))}
                />
              ),
            },
          ]}
        />
      </Panel>
    </div>
  )
}
