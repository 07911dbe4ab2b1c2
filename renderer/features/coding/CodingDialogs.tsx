import type { CodeRow } from '#core/contract/coding.ts'
import { CodePicker } from './CodePicker.tsx'
import { NewCodeDialog } from './NewCodeDialog.tsx'

/** What the code is for: the selection, or the coding that is looked at. */
type CodeUse = 'apply' | 'recode'

/** The dialog that is open: picking a code, or making one called `name`. */
export type OpenDialog =
  | { readonly kind: 'pick'; readonly use: CodeUse }
  | { readonly kind: 'new'; readonly use: CodeUse; readonly name: string }
  | null

type Props = {
  readonly open: OpenDialog
  readonly onOpen: (dialog: OpenDialog) => void
  readonly codes: readonly CodeRow[]
  readonly onApply: (code: CodeRow) => void
  readonly onRecode?: (code: CodeRow) => void
}

/** The two dialogs of the screen; what comes of either is applied to the selection, or is the coding's code from now on. */
export function CodingDialogs({ open, onOpen, codes, onApply, onRecode }: Props) {
  if (open === null) return null
  const { use } = open
  const close = () => onOpen(null)
  const takeAndClose = (code: CodeRow) => {
    close()
    if (use === 'apply') onApply(code)
    else onRecode?.(code)
  }
  if (open.kind === 'pick') {
    return (
      <CodePicker
        codes={codes}
        isRecoding={use === 'recode'}
        onPick={takeAndClose}
        onNew={(name) => onOpen({ kind: 'new', name, use })}
        onClose={close}
      />
    )
  }
  return <NewCodeDialog name={open.name} codes={codes} onMade={takeAndClose} onClose={close} />
}
