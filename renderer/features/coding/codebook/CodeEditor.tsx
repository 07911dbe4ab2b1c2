import { useQuery } from '@tanstack/react-query'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Tabs } from '#renderer/ui/layout/Tabs.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { codeColor } from '../paint-codings.ts'
import { CodeHistory } from './CodeHistory.tsx'
import { CodingList } from './CodingList.tsx'
import { DefinitionTab } from './DefinitionTab.tsx'
import styles from './editor.module.css'
import type { CodeActions, EditorTab, WantedField } from './useCodeActions.ts'

type Props = {
  readonly code: CodebookRow | null
  readonly codes: readonly CodebookRow[]
  readonly waves: readonly WaveSummary[]
  readonly actions: CodeActions
  readonly tab: EditorTab
  readonly onTab: (tab: EditorTab) => void
  readonly wanted: WantedField
  readonly onFocused: () => void
}

/** The code at hand: what it means, what is coded with it, and how its meaning changed. */
export function CodeEditor({ code, codes, waves, actions, tab, onTab, wanted, onFocused }: Props) {
  const { t } = useTranslate()
  const header = code ? (
    <span className={styles.title}>
      <i style={{ backgroundColor: codeColor(code.color) }} />
      <bdi title={code.name}>{code.name}</bdi>
    </span>
  ) : (
    t('codebook.title')
  )
  return (
    <Panel
      name="codebook.editor"
      edge="end"
      defaultWidth={440}
      minWidth={340}
      maxWidth={900}
      label={t('codebook.tabs')}
      header={header}
    >
      {code ? (
        <Tabs
          label={t('codebook.tabs')}
          value={tab}
          onChange={onTab}
          tabs={[
            {
              value: 'definition',
              label: t('codebook.tabDefinition'),
              content: <DefinitionTab {...{ code, codes, waves, actions, wanted, onFocused }} />,
            },
            {
              value: 'codings',
              label: t('codebook.tabCodings'),
              content: <Codings key={code.id} id={code.id} waves={waves} />,
            },
            {
              value: 'history',
              label: t('codebook.tabHistory'),
              content: <CodeHistory key={code.id} id={code.id} waves={waves} />,
            },
          ]}
        />
      ) : (
        <p className={styles.none}>{t('codebook.chooseOne')}</p>
      )}
    </Panel>
  )
}

function Codings({ id, waves }: { readonly id: CodeId; readonly waves: readonly WaveSummary[] }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const codings = useQuery(calls.coding.listCodeCodings.queryOptions({ input: { id } })).data
  return (
    <div className={styles.tab} data-selectable>
      {codings ? <CodingList codings={codings} waves={waves} /> : <Skeleton height={120} />}
      {codings?.length === 0 ? <p>{t('codebook.noQuotes')}</p> : null}
    </div>
  )
}
