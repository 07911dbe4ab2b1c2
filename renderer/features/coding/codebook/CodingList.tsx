import { useState } from 'react'
import type { CodeCoding } from '#core/contract/codebook.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { QuoteLine } from './QuoteLine.tsx'

/** As many as are drawn at once: a code may have thousands. */
const PAGE = 60

/** Codings with their words, the first of them and then more on demand. */
export function CodingList(props: { readonly codings: readonly CodeCoding[]; readonly waves: readonly WaveSummary[] }) {
  const { codings, waves } = props
  const { t } = useTranslate()
  const [shown, setShown] = useState(PAGE)
  const rest = codings.length - shown
  return (
    <>
      {codings.slice(0, shown).map((coding) => (
        <QuoteLine key={coding.id} coding={coding} waves={waves} />
      ))}
      {rest > 0 ? (
        <Button onClick={() => setShown(shown + PAGE)}>{t('codebook.more', { count: Math.min(PAGE, rest) })}</Button>
      ) : null}
    </>
  )
}
