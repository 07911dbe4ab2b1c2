import { useDeferredValue, useMemo } from 'react'
import { codedShare } from '#core/coding/uncoded-ranges.ts'
import type { CodingRow, DocumentRow } from '#core/contract/coding.ts'
import { InStatusBar } from '#renderer/app/shell/ShellSlots.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { TextSelection, TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import { languageKey } from './language-key.ts'

type Props = {
  readonly selection: TextSelection | null
  readonly language: DocumentRow['language']
  /** What there is to code. */
  readonly within: readonly TextSpan[]
  readonly codings: readonly CodingRow[]
  readonly shown: readonly CodingRow[]
}

/** What a careful person wants to know of the text: its direction, how much is coded, what is hidden and selected. */
export function DeskStatus({ selection, language, within, codings, shown }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const hidden = codings.length - shown.length
  // Of thousands of codings it takes a while: the highlight of a new one does not wait for it.
  const counted = useDeferredValue(shown)
  const share = useMemo(() => codedShare(within, counted).share, [within, counted])
  const selected = selection ? selection.endCodePoint - selection.startCodePoint : 0
  return (
    <InStatusBar>
      <span>{t(language === 'en' ? 'coding.ltrText' : 'coding.rtlText', { language: t(languageKey(language)) })}</span>
      {share === null ? null : <span>{t('desk.codedShare', { share: wording.share(share) })}</span>}
      {hidden > 0 ? <span>{t('coding.hiddenCodings', { count: hidden })}</span> : null}
      <span aria-live="polite">{selected > 0 ? t('coding.selected', { count: selected }) : ''}</span>
    </InStatusBar>
  )
}
