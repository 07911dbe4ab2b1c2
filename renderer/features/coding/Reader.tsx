import { useQuery } from '@tanstack/react-query'
import { type ReactNode, type Ref, useEffect, useMemo } from 'react'
import type { CodingRow, DocumentRow, DocumentText } from '#core/contract/coding.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { TextView, type TextViewHandle } from '#renderer/ui/text-view/TextView.tsx'
import type { TextSelection } from '#renderer/ui/text-view/text-view-types.ts'
import { failureSentence } from '../failure-sentence.ts'
import { paintCodings } from './paint-codings.ts'
import styles from './reader.module.css'
import type { Codebook } from './useCodebook.ts'

type Props = {
  readonly document: DocumentRow
  readonly wave: WaveSummary | undefined
  readonly codings: readonly CodingRow[]
  readonly codebook: Codebook
  readonly hiddenCoders: ReadonlySet<string>
  readonly chosenCoding: string | null
  readonly controls: ReactNode
  readonly onSelect: (selection: TextSelection) => void
  readonly onPickCoding: (id: string) => void
  readonly onFocus: () => void
  readonly onText: (text: DocumentText) => void
  readonly ref: Ref<TextViewHandle>
}

/** One text with its heading and its codings. */
export function Reader(props: Props) {
  const { document, wave, codings, codebook, hiddenCoders, chosenCoding, controls, onText } = props
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const { data: text, error } = useQuery(calls.coding.getDocument.queryOptions({ input: { id: document.id } }))
  useEffect(() => {
    if (text) onText(text)
  }, [text, onText])
  const painted = useMemo(
    () => paintCodings(codings, codebook.byId, codebook.coders, hiddenCoders),
    [codings, codebook.byId, codebook.coders, hiddenCoders],
  )
  const title = t('coding.openText', { name: document.pseudonym, wave: wave?.label ?? document.wave })
  return (
    <section className={styles.reader} aria-label={title}>
      <header className={styles.header}>
        <h1>
          <WaveMark position={wave?.position ?? 'middle'} />
          <bdi>{document.pseudonym}</bdi> · <bdi>{wave?.label ?? document.wave}</bdi>
        </h1>
        {controls}
      </header>
      {error ? <ErrorState title={t('coding.failedText')} body={failureSentence(error, wording)} /> : null}
      {text ? (
        <TextView
          ref={props.ref}
          documentId={text.id}
          text={text.text}
          turns={text.turns}
          direction={text.language === 'en' ? 'ltr' : 'rtl'}
          label={title}
          codings={painted}
          hotCoding={chosenCoding}
          onSelect={props.onSelect}
          onPickCoding={props.onPickCoding}
          onFocus={props.onFocus}
        />
      ) : error ? null : (
        <Loading />
      )}
    </section>
  )
}

function Loading() {
  return (
    <div className={styles.loading}>
      <Skeleton height={20} width="60%" />
      <Skeleton height={76} />
      <Skeleton height={20} width="40%" />
      <Skeleton height={104} />
    </div>
  )
}
