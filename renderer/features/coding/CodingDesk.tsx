import { useMediaQuery } from '@mantine/hooks'
import { type PointerEvent, useDeferredValue } from 'react'
import type { CodeRow, CodingRow, DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { InSideBar } from '#renderer/app/shell/ShellSlots.tsx'
import { CodersList } from './CodersList.tsx'
import { CodesPanel } from './CodesPanel.tsx'
import { CodingDialogs } from './CodingDialogs.tsx'
import { CodingInspector } from './CodingInspector.tsx'
import { DeskStatus } from './DeskStatus.tsx'
import { dragCode } from './drag-codes.ts'
import { TextEditing } from './edit/TextEditing.tsx'
import { KeyBar } from './KeyBar.tsx'
import { useMemoSubject } from './memos/memo-subject.ts'
import { Readers } from './Readers.tsx'
import styles from './reader.module.css'
import { TextsPanel } from './TextsPanel.tsx'
import { type Desk, useDesk } from './useDesk.ts'
import { useSameCallback } from './useSameCallback.ts'
import { useShowPlace } from './useShowPlace.ts'

type Props = {
  readonly documents: readonly DocumentRow[]
  readonly waves: readonly WaveSummary[]
  readonly document: DocumentRow
  /** The same principal's text of another wave, to read beside it. */
  readonly other: DocumentRow | null
  /** A code point of the text to show. */
  readonly at: number | undefined
  readonly open: (id: DocumentId) => void
  readonly walk: (step: 1 | -1) => void
}

/** Texts, the one being read (or two beside each other), and the codebook. */
export function CodingDesk({ documents, waves, document, other, at, open, walk }: Props) {
  const desk = useDesk({ document, other, walk })
  const { codebook, coders, focus, applying, bounds } = desk
  const isWide = useMediaQuery('(min-width: 1800px)')
  useShowPlace(document.id, at, desk.own.codings, focus)
  useMemoSubject(desk.coding ? 'coding' : 'document', desk.coding?.id ?? document.id)
  const onApply = useSameCallback((code: CodeRow) => {
    if (focus.selection && !focus.selection.isEmpty) applying.apply(code)
  })
  const onTake = useSameCallback((code: CodeRow, start: PointerEvent) =>
    dragCode(code, start.nativeEvent, (dropped, id) => {
      const span = focus.handleOf(id)?.selection()
      if (span) applying.applyTo(dropped, span, id)
    }),
  )
  // The text comes first: what stands beside it follows when its highlight and its caret are there.
  const codings = useDeferredValue(desk.active.codings)
  const hotCode = useDeferredValue(desk.hotCode)
  const chosen = useDeferredValue(desk.coding)
  const isUpToDate = chosen?.id === desk.coding?.id || desk.isMemoWanted
  const inspected = isUpToDate ? desk.coding : chosen
  // Two texts need the room of the list on all but wide screens; Alt and arrows still walk it.
  const isListHidden = desk.beside !== null && !isWide
  return (
    <div className={styles.screen}>
      {isListHidden ? null : <TextsPanel documents={documents} waves={waves} openId={document.id} onOpen={open} />}
      <div className={styles.center}>
        <Readers desk={desk} waves={waves} document={document} other={other} />
        <TextEditing
          document={other?.id === focus.activeId ? other : document}
          selection={focus.selection}
          onShow={(span) => focus.handle()?.show(span)}
        />
        <KeyBar
          mode={bounds.draft ? 'bounds' : desk.coding ? 'coding' : 'reading'}
          digits={desk.numbered.map(({ digit }) => digit)}
        />
      </div>
      <CodesPanel
        codebook={codebook}
        numbered={desk.numbered}
        codings={codings}
        hotCode={hotCode}
        onHot={desk.setHotCode}
        onApply={onApply}
        onTake={onTake}
        inspector={inspected ? <Inspector desk={desk} coding={inspected} /> : null}
      />
      <CodingDialogs
        open={desk.dialog}
        onOpen={desk.setDialog}
        codes={codebook.codes}
        onApply={applying.apply}
        onRecode={desk.changing.recode}
      />
      <InSideBar>
        <CodersList coders={codebook.coders} codings={codings} view={coders} paint={coders} />
      </InSideBar>
      <DeskStatus
        selection={focus.selection}
        language={document.language}
        within={desk.walking.within}
        codings={desk.active.codings}
        shown={desk.shown}
      />
    </div>
  )
}

function Inspector({ desk, coding }: { readonly desk: Desk; readonly coding: CodingRow }) {
  const { codebook, source, focus } = desk
  return (
    <CodingInspector
      coding={coding}
      openAs={source.paintedAs(coding.id)}
      code={codebook.byId.get(coding.codeId)}
      coder={codebook.coders.find((coder) => coder.id === coding.coderId)}
      changing={desk.changing}
      onChange={(change) => void source.update(coding.id, change)}
      onRemove={desk.changing.remove}
      onClose={() => focus.choose(null)}
      memoField={desk.memoField}
      onLeaveMemo={() => focus.handleOf(coding.documentId)?.focus()}
    />
  )
}
