import { useMemo } from 'react'
import type { MemoRow } from '#core/contract/memos.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FilterMenu } from '#renderer/ui/controls/FilterMenu.tsx'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { MEMO_KINDS, type MemoChoice, type MemoKind, type MemoOrder } from './arrange-memos.ts'
import { kindWord } from './MemoPlaceName.tsx'
import styles from './memo-list.module.css'

type Props = {
  readonly memos: readonly MemoRow[]
  readonly choice: MemoChoice
  readonly onChoice: (choice: MemoChoice) => void
}

/** A value of a menu that stands for no restriction; ids are never so. */
const ANY = '*'

/** What the list shows and in which order: small words that open their alternatives. */
export function MemoChoices({ memos, choice, onChoice }: Props) {
  const { t } = useTranslate()
  const coders = useMemo(() => [...new Map(memos.map(({ coder }) => [coder?.id ?? '', coder?.name ?? null]))], [memos])
  const kinds = MEMO_KINDS.filter((kind) => kind === choice.kind || memos.some((memo) => memo.on.kind === kind))
  const orders: readonly { value: MemoOrder; label: string }[] = [
    { value: 'newest', label: t('memos.newest') },
    { value: 'place', label: t('memos.byPlace') },
    { value: 'coder', label: t('memos.byCoder') },
  ]
  return (
    <div className={styles.choices}>
      <PickMenu<MemoKind | typeof ANY>
        label={t('memos.kinds')}
        value={choice.kind ?? ANY}
        choices={[
          { value: ANY, label: t('memos.all') },
          ...kinds.map((kind) => ({ value: kind, label: kindWord(kind, t) })),
        ]}
        onChange={(kind) => onChoice({ ...choice, kind: kind === ANY ? null : kind })}
      />
      <FilterMenu
        label={t('memos.coders')}
        value={choice.coder}
        any={t('memos.everyone')}
        choices={coders.map(([id, name]) => ({ value: id, label: name ?? t('memos.noCoder') }))}
        onChange={(coder) => onChoice({ ...choice, coder })}
      />
      <PickMenu<MemoOrder>
        label={t('memos.order')}
        value={choice.order}
        choices={orders}
        onChange={(order) => onChoice({ ...choice, order })}
      />
    </div>
  )
}
