import { memo, useEffect, useMemo, useRef } from 'react'
import type { AnswerRow } from '#core/contract/answers.ts'
import type { CodingRow } from '#core/contract/coding.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { countCodePoints } from '#core/text/code-points.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import { codeColor } from '../paint-codings.ts'
import type { Codebook } from '../useCodebook.ts'
import { isWhole, piecesOf } from './answer-pieces.ts'
import styles from './answers.module.css'
import type { AnswerLine } from './arrange-answers.ts'

type Props = {
  readonly answer: AnswerRow
  readonly wave: WaveSummary | undefined
  readonly codebook: Codebook
  readonly hidden: ReadonlySet<string>
  readonly isAt: boolean
  readonly chosen: string | null
  readonly onGoTo: (id: string, codingId?: string | null) => void
}

/** One answer: who and when, its words with the parts that are coded, and its codes. */
export const AnswerItem = memo(function AnswerItem(props: Props) {
  const { answer, wave, codebook, hidden, isAt, chosen, onGoTo } = props
  const { t } = useTranslate()
  const length = useMemo(() => countCodePoints(answer.text), [answer.text])
  const who = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // When the keys walk the list, the focus goes with them; elsewhere it stays where it is.
    const inList = who.current?.closest('ul')?.contains(document.activeElement)
    if (isAt && inList) who.current?.focus({ preventScroll: true })
  }, [isAt])
  const seen = answer.codings.filter(({ coderId }) => !hidden.has(coderId))
  const parts = seen.filter((coding) => !isWhole(coding, length))
  const label = t('answers.row', { name: answer.pseudonym, wave: wave?.label ?? answer.wave })
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys of the view walk the answers
    // biome-ignore lint/a11y/noStaticElementInteractions: the button within it does the same
    <div className={styles.answer} onClick={() => isAt || onGoTo(answer.id)}>
      <button ref={who} type="button" className={styles.who} aria-label={label} tabIndex={isAt ? 0 : -1}>
        <bdi>{answer.pseudonym}</bdi>
        <small>
          <WaveMark position={wave?.position ?? 'middle'} />
          <bdi>{wave?.label ?? answer.wave}</bdi>
        </small>
      </button>
      <div>
        <Words answer={answer} codings={parts} codebook={codebook} chosen={chosen} />
        <div className={styles.chips}>
          {seen.map((coding) => (
            <Chip
              key={coding.id}
              coding={coding}
              codebook={codebook}
              isPart={parts.includes(coding)}
              isChosen={coding.id === chosen}
              onChoose={() => onGoTo(answer.id, coding.id === chosen ? null : coding.id)}
            />
          ))}
        </div>
      </div>
    </div>
  )
})

function Chip(props: {
  readonly coding: CodingRow
  readonly codebook: Codebook
  readonly isPart: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const { coding, codebook, isPart, isChosen, onChoose } = props
  const { t } = useTranslate()
  const code = codebook.byId.get(coding.codeId)
  const coder = codebook.coders.find(({ id }) => id === coding.coderId)
  return (
    <button
      type="button"
      className={styles.chip}
      tabIndex={-1}
      aria-pressed={isChosen}
      aria-label={t('answers.coding', { code: code?.name ?? '', name: coder?.name ?? '' })}
      onClick={(event) => {
        event.stopPropagation()
        onChoose()
      }}
    >
      <i style={{ backgroundColor: codeColor(code?.color ?? '') }} />
      <bdi>{code?.name}</bdi>
      {isPart ? <small>{t('answers.part')}</small> : null}
      <small>
        <bdi>{coder?.name}</bdi>
      </small>
    </button>
  )
}

function Words(props: {
  readonly answer: AnswerRow
  readonly codings: readonly CodingRow[]
  readonly codebook: Codebook
  readonly chosen: string | null
}) {
  const { answer, codings, codebook, chosen } = props
  const parts = codings.map(({ id, codeId, startCodePoint, endCodePoint }) => ({
    ...{ id, startCodePoint, endCodePoint },
    color: codeColor(codebook.byId.get(codeId)?.color ?? ''),
  }))
  return (
    <p className={styles.words} dir="auto" data-answer={answer.id} data-selectable>
      {piecesOf(answer.text, parts).map(({ startCodePoint, text, part }) =>
        part ? (
          <mark key={startCodePoint} style={{ backgroundColor: tint(part.color, part.id === chosen ? 34 : 16) }}>
            {text}
          </mark>
        ) : (
          <span key={startCodePoint}>{text}</span>
        ),
      )}
    </p>
  )
}

function tint(color: string, percent: number): string {
  return `color-mix(in oklch, ${color} ${percent}%, transparent)`
}

/** A question above its answers, with how many of them are coded. */
export function QuestionHeading({ line }: { readonly line: Extract<AnswerLine, { is: 'question' }> }) {
  const { t } = useTranslate()
  const coded = line.answers.filter(({ codings }) => codings.length > 0).length
  return (
    <div className={styles.question}>
      <h2 dir="auto">{line.text || t('answers.noQuestion')}</h2>
      <small>{t('answers.codedOf', { coded, all: line.answers.length })}</small>
    </div>
  )
}
