import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { DocumentRow } from '#core/contract/coding.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { TextSelection, TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import { EditTextDialog } from './EditTextDialog.tsx'
import { ReviewBar } from './ReviewBar.tsx'

type Props = {
  /** The text that the reader works in. */
  readonly document: DocumentRow
  readonly selection: TextSelection | null
  readonly onShow: (span: TextSpan) => void
}

/** Offers to edit the text that is read, and to look at the codings that an edit left in doubt. */
export function TextEditing({ document, selection, onShow }: Props) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const [isOpen, setOpen] = useState(false)
  const reviews = useQuery(calls.coding.listReviews.queryOptions({ input: { documentId: document.id } })).data ?? []
  useCommands([
    {
      id: 'coding.editText',
      title: t('textEdit.command'),
      group: t('commands.here'),
      keys: ['E'],
      run: () => setOpen(true),
    },
  ])
  return (
    <>
      {reviews.length > 0 ? (
        <ReviewBar key={document.id} reviews={reviews} selection={selection} onShow={onShow} />
      ) : null}
      {isOpen ? <EditTextDialog document={document} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
