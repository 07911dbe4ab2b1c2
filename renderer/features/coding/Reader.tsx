import { useQuery } from '@tanstack/react-query'
import { type ReactNode, type Ref, useCallback, useEffect, useMemo } from 'react'
import type { CodingRow, DocumentRow, DocumentText } from '#core/contract/coding.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import type { ReaderEvents } from '#renderer/ui/text-view/create-reader.ts'
import { TextView, type TextViewHandle } from '#renderer/ui/text-view/TextView.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { paintCodings } from './paint-codings.ts'
import styles from './reader.module.css'
import type { Codebook } from './useCodebook.ts'
import type { PaintBy } from './useCoderView.ts'

type Props = Omit<ReaderEvents, 'nameBound'> & {
  readonly document: DocumentRow
  readonly wave: WaveSummary | undefined
  /** The ones that are shown. */
  readonly codings: readonly CodingRow[]
  /** The engine has not given the codings yet: the text waits for them, so that it is laid out once. */
  readonly areCodingsPending: boolean
  readonly codebook: Codebook
  readonly paintBy: PaintBy
  readonly chosenCoding: string | null
  /** The bounds of one of its codings are being moved. */
  readonly isMoving: boolean
  readonly controls: ReactNode
  /** The reader turned to this text, with whichever hand. */
  readonly onTake: () => void
  readonly onText: (text: DocumentText) => void
  readonly ref: Ref<TextViewHandle>
}

/** One text with its heading and its codings. */
export function Reader(props: Props) {
  const { document, wave, controls, onText, onTake } = props
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const { data: text, error } = useQuery(calls.coding.getDocument.queryOptions({ input: { id: document.id } }))
  useEffect(() => {
    if (text) onText(text)
  }, [text, onText])
  const isThere = text !== undefined && !props.areCodingsPending
  const title = t('coding.openText', { name: document.pseudonym, wave: wave?.label ?? document.wave })
  return (
    <section
      className={styles.reader}
      aria-label={title}
      data-document={document.id}
      data-moving={props.isMoving || undefined}
      onWheelCapture={onTake}
      onPointerDownCapture={onTake}
      onKeyDownCapture={onTake}
    >
      <header className={styles.header}>
        <h1>
          <WaveMark position={wave?.position ?? 'middle'} />
          <bdi>{document.pseudonym}</bdi> · <bdi>{wave?.label ?? document.wave}</bdi>
        </h1>
        {controls}
      </header>
      {error ? <ErrorState title={t('coding.failedText')} body={failureSentence(error, wording)} /> : null}
      {isThere ? <PaintedText {...props} text={text} title={title} /> : error ? null : <Loading />}
    </section>
  )
}

function PaintedText(props: Props & { readonly text: DocumentText; readonly title: string }) {
  const { text, title, codings, codebook, paintBy } = props
  const { t } = useTranslate()
  const sayStrength = useCallback(
    ({ weight, direction }: CodingRow) => [
      ...(weight === null ? [] : [t('desk.weightOf', { weight })]),
      ...(direction === null ? [] : [t(`coding.${direction}`)]),
    ],
    [t],
  )
  const painted = useMemo(
    () => paintCodings(codings, { codes: codebook.byId, coders: codebook.coders, paintBy, sayStrength }),
    [codings, codebook.byId, codebook.coders, paintBy, sayStrength],
  )
  return (
    <TextView
      ref={props.ref}
      documentId={text.id}
      text={text.text}
      turns={text.turns}
      direction={text.language === 'en' ? 'ltr' : 'rtl'}
      label={title}
      codings={painted}
      hotCoding={props.chosenCoding}
      nameBound={(bound, code) => t(bound === 'start' ? 'desk.startHandle' : 'desk.endHandle', { name: code })}
      onSelect={props.onSelect}
      onPickCoding={props.onPickCoding}
      onFocus={props.onFocus}
      onDragBound={props.onDragBound}
      onChooseBound={props.onChooseBound}
      onTakeSelection={props.onTakeSelection}
      onScroll={props.onScroll}
    />
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
