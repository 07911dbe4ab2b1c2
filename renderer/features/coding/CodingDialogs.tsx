import type { CodeRow } from '#core/contract/coding.ts'
import { CodePicker } from './CodePicker.tsx'
import { NewCodeDialog } from './NewCodeDialog.tsx'

/** The dialog that is open: picking a code, or making one called `name`. */
export type OpenDialog = { readonly kind: 'pick' } | { readonly kind: 'new'; readonly name: string } | null

type Props = {
  readonly open: OpenDialog
  readonly onOpen: (dialog: OpenDialog) => void
  readonly codes: readonly CodeRow[]
  readonly onApply: (code: CodeRow) => void
}

/** The two dialogs of the screen; what comes of either is applied to the selection. */
export function CodingDialogs({ open, onOpen, codes, onApply }: Props) {
  if (open === null) return null
  const close = () => onOpen(null)
  const applyAndClose = (code: CodeRow) => {
    close()
    onApply(code)
  }
  if (open.kind === 'pick') {
    return (
      <CodePicker
        codes={codes}
        onPick={applyAndClose}
        onNew={(name) => onOpen({ kind: 'new', name })}
        onClose={close}
      />
    )
  }
  return <NewCodeDialog name={open.name} codes={codes} onMade={applyAndClose} onClose={close} />
}
