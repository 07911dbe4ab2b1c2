import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { DeleteDialog } from './DeleteDialog.tsx'
import { ExportDialog } from './ExportDialog.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { NewCodeDialog } from './NewCodeDialog.tsx'
import { SplitDialog } from './SplitDialog.tsx'
import type { CodeDialog } from './useCodeActions.ts'

type Props = {
  readonly open: CodeDialog
  readonly code: CodebookRow | null
  readonly codes: readonly CodebookRow[]
  readonly waves: readonly WaveSummary[]
  readonly onMade: (id: CodeId) => void
  readonly onChoose: (id: CodeId | null) => void
  readonly onClose: () => void
}

/** The dialog that is open, on the code at hand. */
export function CodebookDialogs({ open, code, codes, waves, onMade, onChoose, onClose }: Props) {
  if (open === 'export') return <ExportDialog onClose={onClose} />
  if (open === 'new' || open === 'newBelow') {
    const parentId = (open === 'newBelow' ? code?.id : code?.parentId) ?? null
    return <NewCodeDialog codes={codes} parentId={parentId} onMade={onMade} onClose={onClose} />
  }
  if (open === null || !code) return null
  if (open === 'merge') return <MergeDialog code={code} codes={codes} onMerged={onChoose} onClose={onClose} />
  if (open === 'split') {
    return <SplitDialog code={code} codes={codes} waves={waves} onSplit={onChoose} onClose={onClose} />
  }
  return <DeleteDialog code={code} onDeleted={() => onChoose(code.parentId)} onClose={onClose} />
}
