import { useMemo } from 'react'
import type { CodingFate } from '#core/coding/edit-text.ts'
import type { CodingInText } from '#core/contract/text-edits.ts'
import { indexCodePoints } from '#core/text/code-points.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { codeColor } from '../paint-codings.ts'
import { Segments } from '../Segments.tsx'
import styles from './edit.module.css'

/** How many codings stay, move, are doubtful, or have no word left. */
export function FateCounts({
  fates,
  isChanged,
}: {
  readonly fates: readonly CodingFate[]
  readonly isChanged: boolean
}) {
  const { t } = useTranslate()
  const codings = t('textEdit.codings', { count: fates.length })
  if (!isChanged) return <p className={styles.counts}>{t('textEdit.unchanged', { codings })}</p>
  const line = (kind: CodingFate['kind'], key: 'stay' | 'move' | 'doubtful' | 'gone') => {
    const count = fates.filter((fate) => fate.kind === kind).length
    if (count === 0) return null
    return <li data-warn={kind === 'doubtful' || kind === 'gone' || undefined}>{t(`textEdit.${key}`, { count })}</li>
  }
  return (
    <ul className={styles.counts} aria-live="polite">
      {line('kept', 'stay')}
      {line('moved', 'move')}
      {line('doubtful', 'doubtful')}
      {line('gone', 'gone')}
    </ul>
  )
}

type Props = {
  readonly before: string
  readonly after: string
  readonly fates: readonly CodingFate[]
  readonly codings: readonly CodingInText[]
  /** Of those without a word left, the ones that are to be removed. */
  readonly removed: ReadonlySet<string>
  readonly onRemove: (id: string, isRemoved: boolean) => void
}

/** The codings that someone must know of before the change is kept: those without a word left, to choose for, and the doubtful. */
export function FateList({ before, after, fates, codings, removed, onRemove }: Props) {
  const { t } = useTranslate()
  const [was, now] = useMemo(() => [indexCodePoints(before), indexCodePoints(after)], [before, after])
  const byId = useMemo(() => new Map(codings.map((coding) => [coding.id as string, coding])), [codings])
  const line = (fate: CodingFate) => (
    <>
      <Name coding={byId.get(fate.coding.id)} />
      <dl className={styles.quotes}>
        <dt>{t('textEdit.was')}</dt>
        <dd dir="auto">{was.slice(fate.coding.startCodePoint, fate.coding.endCodePoint)}</dd>
        {fate.range && !removed.has(fate.coding.id) ? (
          <>
            <dt>{t('textEdit.now')}</dt>
            <dd dir="auto">{now.slice(fate.range.startCodePoint, fate.range.endCodePoint)}</dd>
          </>
        ) : null}
      </dl>
    </>
  )
  const gone = fates.filter(({ kind }) => kind === 'gone')
  const doubtful = fates.filter(({ kind }) => kind === 'doubtful')
  return (
    <div className={styles.fates}>
      {gone.length > 0 ? <h3>{t('textEdit.goneTitle')}</h3> : null}
      <ul>
        {gone.map((fate) => (
          <li key={fate.coding.id}>
            {line(fate)}
            {fate.range === null ? (
              <p className={styles.hint}>{t('textEdit.goneSame')}</p>
            ) : (
              <Segments
                label={t('textEdit.goneTitle')}
                choices={[
                  { value: 'keep', label: t('textEdit.keepNear') },
                  { value: 'remove', label: t('textEdit.removeIt') },
                ]}
                value={removed.has(fate.coding.id) ? 'remove' : 'keep'}
                onChange={(value) => onRemove(fate.coding.id, value === 'remove')}
              />
            )}
          </li>
        ))}
      </ul>
      {doubtful.length > 0 ? <h3>{t('textEdit.doubtfulTitle')}</h3> : null}
      <ul>
        {doubtful.map((fate) => (
          <li key={fate.coding.id}>{line(fate)}</li>
        ))}
      </ul>
    </div>
  )
}

function Name({ coding }: { readonly coding: CodingInText | undefined }) {
  const { t } = useTranslate()
  if (!coding) return null
  return (
    <span className={styles.reviewed}>
      <i style={{ backgroundColor: codeColor(coding.color) }} />
      <bdi>{coding.code}</bdi>
      <small>{t('coding.by', { name: coding.coder })}</small>
    </span>
  )
}
