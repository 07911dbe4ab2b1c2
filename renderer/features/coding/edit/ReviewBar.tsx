import { useState } from 'react'
import type { CodingInText } from '#core/contract/text-edits.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import type { TextSelection, TextSpan } from '#renderer/ui/text-view/text-view-types.ts'
import { failureSentence } from '../../failure-sentence.ts'
import { codeColor } from '../paint-codings.ts'
import styles from './edit.module.css'

type Props = {
  /** At least one. */
  readonly reviews: readonly CodingInText[]
  readonly selection: TextSelection | null
  readonly onShow: (span: TextSpan) => void
}

/** Codings whose words an edit changed, one after the other: each is kept, given other words, or removed. */
export function ReviewBar({ reviews, selection, onShow }: Props) {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const [shownId, setShownId] = useState<string | null>(null)
  const at = reviews.findIndex(({ id }) => id === shownId)
  const shown = reviews[at]
  const show = (review: CodingInText | undefined) => {
    setShownId(review?.id ?? null)
    if (review) onShow(review)
  }
  const settle = async (work: Promise<unknown>) => {
    // The next one, or the first when this was the last.
    const next = reviews[at + 1] ?? reviews.find(({ id }) => id !== shownId)
    try {
      await work
      show(next)
    } catch (error) {
      toasts.show(`${t('coding.failedChange')}. ${failureSentence(error, wording)}`, { tone: 'danger' })
    }
  }
  const keep = () => shown && void settle(client.coding.settleReview({ id: shown.id }))
  const adjust = () => {
    if (!shown || !selection || selection.isEmpty) return
    const { startCodePoint, endCodePoint } = selection
    void settle(client.coding.settleReview({ id: shown.id, span: { startCodePoint, endCodePoint } }))
  }
  const remove = () => shown && void settle(client.coding.removeCoding({ id: shown.id }))
  const lookAtNext = () => show(reviews[(at + 1) % reviews.length])
  const command = (id: string, title: string, keys: string, run: () => void): Command => ({
    id: `coding.review.${id}`,
    ...{ title, group: t('commands.here'), keys: [keys], run },
  })
  useCommands([
    command('next', t('textEdit.reviewNext'), 'L', lookAtNext),
    ...(shown
      ? [
          command('keep', t('textEdit.reviewKeep'), 'Y', keep),
          {
            ...command('adjust', t('textEdit.reviewAdjust'), 'V', adjust),
            isDisabled: selection === null || selection.isEmpty,
          },
          command('remove', t('textEdit.reviewRemove'), 'Delete', remove),
          { ...command('back', t('commands.back'), 'Escape', () => show(undefined)), isUnlisted: true },
        ]
      : []),
  ])
  return (
    <section className={styles.reviews} aria-label={t('textEdit.reviews', { count: reviews.length })}>
      {shown ? (
        <>
          <span className={styles.reviewed}>
            <i style={{ backgroundColor: codeColor(shown.color) }} />
            <bdi>{shown.code}</bdi>
            <small>{t('coding.by', { name: shown.coder })}</small>
          </span>
          <span className={styles.reviewActions}>
            <Button keys="Y" onClick={keep}>
              {t('textEdit.keepShort')}
            </Button>
            <Button keys="V" disabled={selection === null || selection.isEmpty} onClick={adjust}>
              {t('textEdit.adjustShort')}
            </Button>
            <Button keys="Delete" onClick={remove}>
              {t('coding.remove')}
            </Button>
            <Button look="bare" keys="L" onClick={lookAtNext}>
              {t('textEdit.reviewOf', { at: at + 1, all: reviews.length })}
            </Button>
          </span>
        </>
      ) : (
        <>
          <Button keys="L" onClick={lookAtNext}>
            {t('textEdit.reviews', { count: reviews.length })}
          </Button>
          <span>{t('textEdit.reviewsHint')}</span>
        </>
      )}
    </section>
  )
}
