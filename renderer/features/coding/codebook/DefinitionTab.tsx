import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef } from 'react'
import { idsWithin } from '#core/coding/code-tree.ts'
import type { CodebookRow } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { foldLabel } from '#core/text/fold-label.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { CodeSelect } from './CodeSelect.tsx'
import { DraftField } from './DraftField.tsx'
import styles from './editor.module.css'
import { HueField } from './HueField.tsx'
import { KeyField } from './KeyField.tsx'
import { QuoteLine } from './QuoteLine.tsx'
import type { CodeActions, WantedField } from './useCodeActions.ts'
import { useCodeCalls } from './useCodeCalls.ts'

type Props = {
  readonly code: CodebookRow
  readonly codes: readonly CodebookRow[]
  readonly waves: readonly WaveSummary[]
  readonly actions: CodeActions
  readonly wanted: WantedField
  readonly onFocused: () => void
}

const TEXTS = ['definition', 'include', 'exclude', 'example'] as const
const ROWS = { definition: 3, include: 2, exclude: 2, example: 2 } as const

/** What a code is called, what it means and when it is used; each field kept as it is changed. */
export function DefinitionTab({ code, codes, waves, actions, wanted, onFocused }: Props) {
  const { t } = useTranslate()
  const { calls, attempt } = useCodeCalls()
  const { id } = code
  const save = async (change: Partial<Record<(typeof TEXTS)[number] | 'name', string>>) =>
    (await attempt(calls.updateCode({ id, ...change }), t('codebook.failedDraft'))) !== null
  const giveKey = async (shortcut: string | null) => {
    const done = await attempt(calls.updateCode({ id, shortcut }))
    if (done?.keyTakenFrom) toasts.show(t('codebook.shortcutTaken', { digit: shortcut ?? '', name: done.keyTakenFrom }))
  }
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wanted?.id !== id) return
    const field = root.current?.querySelector<HTMLTextAreaElement>(`[data-field="${wanted.field}"]`)
    field?.focus()
    if (wanted.field === 'name') field?.select()
    onFocused()
  }, [wanted, id, onFocused])
  const folded = useMemo(() => codes.map((other) => ({ id: other.id, name: foldLabel(other.name) })), [codes])
  const isTaken = folded.some((other) => other.id !== id && other.name === foldLabel(code.name))
  const within = useMemo(() => idsWithin(codes, id), [codes, id])
  return (
    <div ref={root} className={styles.tab}>
      <DraftField
        key={`${id} name`}
        id={id}
        name="name"
        label={t('codebook.name')}
        saved={code.name}
        rows={1}
        maxLength={300}
        isName
        hint={isTaken ? t('codebook.sameName') : undefined}
        errorOf={(text) => (text.trim() === '' ? t('codebook.needsName') : null)}
        save={(name) => save({ name })}
        onLeave={actions.focusTree}
      />
      {TEXTS.map((field) => (
        <DraftField
          key={`${id} ${field}`}
          id={id}
          name={field}
          label={t(`codebook.${field}`)}
          saved={code[field]}
          rows={ROWS[field]}
          maxLength={20_000}
          save={(text) => save({ [field]: text })}
          onLeave={actions.focusTree}
        />
      ))}
      <HueField color={code.color} onChange={(color) => void attempt(calls.updateCode({ id, color }))} />
      <div className={styles.pair}>
        <CodeSelect
          label={t('codebook.parent')}
          codes={codes}
          without={within}
          noneLabel={t('codebook.noParent')}
          value={code.parentId}
          onChange={(parentId) => void attempt(calls.moveCode({ id, parentId, beforeId: null }))}
        />
        <KeyField code={code} codes={codes} onChange={(digit) => void giveKey(digit)} />
      </div>
      <Quotes id={id} waves={waves} />
      <footer className={styles.actions}>
        <Button keys="M" onClick={actions.merge} disabled={codes.length < 2}>
          {t('codebook.mergeDo')}
        </Button>
        <Button keys="S" onClick={actions.split} disabled={code.codings === 0}>
          {t('codebook.splitDo')}
        </Button>
        <Button keys="Delete" onClick={actions.remove}>
          {t('codebook.deleteDo')}
        </Button>
      </footer>
    </div>
  )
}

function Quotes({ id, waves }: { readonly id: CodeId; readonly waves: readonly WaveSummary[] }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const quotes = useQuery(calls.coding.getCodeQuotes.queryOptions({ input: { id } })).data
  return (
    <section className={styles.quotes} aria-label={t('codebook.quotes')}>
      <h3>{t('codebook.quotes')}</h3>
      {quotes?.map((coding) => (
        <QuoteLine key={coding.id} coding={coding} waves={waves} />
      ))}
      {quotes?.length === 0 ? <p>{t('codebook.noQuotes')}</p> : null}
    </section>
  )
}
