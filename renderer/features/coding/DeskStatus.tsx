import type { CodingRow, DocumentRow } from '#core/contract/coding.ts'
import { InStatusBar } from '#renderer/app/shell/ShellSlots.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import type { TextSelection } from '#renderer/ui/text-view/text-view-types.ts'
import { languageKey } from './language-key.ts'
import type { CoderView } from './useCoderView.ts'

type Props = {
  readonly selection: TextSelection | null
  readonly language: DocumentRow['language']
  /** How much of what is to be coded is; null where there is nothing to code. */
  readonly share: number | null
  readonly codings: readonly CodingRow[]
  readonly coders: CoderView
}

/** What a careful person wants to know of the text: its direction, how much is coded, what is hidden and selected. */
export function DeskStatus({ selection, language, share, codings, coders }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const hidden = codings.filter((coding) => !coders.isShown(coding)).length
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
