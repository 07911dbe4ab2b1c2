import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react'
import type { DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { filterGroups, groupDocuments, neighbour } from './group-documents.ts'
import { TextsRow } from './TextsRow.tsx'
import styles from './texts.module.css'

type Props = {
  readonly documents: readonly DocumentRow[]
  readonly waves: readonly WaveSummary[]
  readonly openId: DocumentId | null
  readonly onOpen: (id: DocumentId) => void
}

/** The texts of the study, a row a principal. Arrows walk them. */
export const TextsPanel = memo(function TextsPanel({ documents, waves, openId, onOpen }: Props) {
  const { t, number } = useTranslate()
  const [typed, setTyped] = useState('')
  const groups = useMemo(
    () =>
      groupDocuments(
        documents,
        waves.map((wave) => wave.id),
      ),
    [documents, waves],
  )
  const shown = useMemo(() => filterGroups(groups, typed), [groups, typed])
  const uncoded = documents.filter((document) => document.codings === 0).length
  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0 || event.altKey) return
    event.preventDefault()
    const next = neighbour(shown, openId, step)
    if (next) onOpen(next.id)
  }
  const header = (
    <>
      {t('coding.texts')}
      <span className={styles.count}>
        {number(documents.length)}
        {uncoded > 0 ? ` · ${t('coding.uncodedCount', { count: uncoded })}` : ''}
      </span>
    </>
  )
  return (
    <Panel name="coding.texts" edge="start" defaultWidth={240} label={t('coding.texts')} header={header}>
      <div className={styles.panel}>
        <input
          className={styles.filter}
          type="search"
          dir={typed === '' ? undefined : 'auto'}
          placeholder={t('coding.filterTexts')}
          aria-label={t('coding.filterTexts')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={walk}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows walk the buttons inside it */}
        <div className={styles.scroll} onKeyDown={walk}>
          <Rows groups={shown} waves={waves} openId={openId} onOpen={onOpen} />
        </div>
      </div>
    </Panel>
  )
})

const ROW_HEIGHT = 52

function Rows(
  props: Pick<Props, 'waves' | 'openId' | 'onOpen'> & { readonly groups: ReturnType<typeof groupDocuments> },
) {
  const { groups, waves, openId, onOpen } = props
  const list = useRef<HTMLUListElement>(null)
  const rows = useVirtualizer({
    count: groups.length,
    getScrollElement: () => list.current?.parentElement ?? null,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  return (
    <ul ref={list} className={styles.list} style={{ blockSize: rows.getTotalSize() }}>
      {rows.getVirtualItems().map((item) => {
        const group = groups[item.index]
        if (!group) return null
        return (
          <li key={group.caseId} className={styles.item} style={{ insetBlockStart: item.start, blockSize: ROW_HEIGHT }}>
            <TextsRow group={group} waves={waves} openId={openId} onOpen={onOpen} />
          </li>
        )
      })}
    </ul>
  )
}
