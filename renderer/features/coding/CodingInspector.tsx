import type { Ref } from 'react'
import type { CodeRow, CoderRow, CodingRow, Direction } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { CodingMemo } from './CodingMemo.tsx'
import styles from './codes.module.css'
import { codeColor } from './paint-codings.ts'
import { Segments } from './Segments.tsx'
import type { Changing } from './useChanging.ts'
import type { CodingChange } from './useCodings.ts'

type Props = {
  readonly coding: CodingRow
  readonly code: CodeRow | undefined
  readonly coder: CoderRow | undefined
  /** What can be done with it here; in a list of answers it can only be removed. */
  readonly changing: Pick<Changing, 'remove'> & Partial<Pick<Changing, 'askCode' | 'split' | 'merge'>>
  readonly onChange: (change: CodingChange) => void
  readonly onClose: () => void
  readonly memoField: Ref<HTMLTextAreaElement>
  /** Back to the text, by keyboard. */
  readonly onLeaveMemo: () => void
}

const WEIGHTS = ['none', '1', '2', '3', '4', '5'] as const
const DIRECTIONS = ['none', 'positive', 'negative', 'mixed'] as const

/** One coding: how strong, which way, why, and what can be done with it. Choices hold at once. */
export function CodingInspector(props: Props) {
  const { coding, code, coder, changing, onChange, onClose } = props
  const { t } = useTranslate()
  return (
    <section className={styles.inspector} aria-label={t('coding.inspect')}>
      <header>
        <i className={styles.swatch} style={{ backgroundColor: codeColor(code?.color ?? '') }} />
        <h3>
          <bdi>{code?.name}</bdi>
        </h3>
        {coder ? <small>{t('coding.by', { name: coder.name })}</small> : null}
      </header>
      {changing.askCode && changing.split && changing.merge ? (
        <div className={styles.changes}>
          <Button look="bare" keys="C" onClick={changing.askCode}>
            {t('desk.keyRecode')}
          </Button>
          <Button look="bare" keys="X" onClick={changing.split}>
            {t('desk.keySplit')}
          </Button>
          <Button look="bare" keys="J" onClick={changing.merge}>
            {t('desk.keyMerge')}
          </Button>
        </div>
      ) : null}
      <Segments
        label={t('coding.weight')}
        keys="Shift+1–5"
        choices={WEIGHTS.map((value) => ({ value, label: value === 'none' ? t('coding.noWeight') : value }))}
        value={WEIGHTS.find((value) => value === String(coding.weight)) ?? 'none'}
        onChange={(value) => onChange({ weight: value === 'none' ? null : Number(value) })}
      />
      <Segments
        label={t('coding.direction')}
        keys="D"
        choices={DIRECTIONS.map((value) => ({ value, label: t(`coding.${value}`) }))}
        value={coding.direction ?? 'none'}
        onChange={(value: Direction | 'none') => onChange({ direction: value === 'none' ? null : value })}
      />
      <CodingMemo
        key={coding.id}
        memo={coding.memo ?? ''}
        field={props.memoField}
        onLeave={props.onLeaveMemo}
        onChange={(memo) => onChange({ memo: memo === '' ? null : memo })}
      />
      <footer>
        <Button keys="Delete" onClick={changing.remove}>
          {t('coding.remove')}
        </Button>
        <Button look="bare" keys="Escape" onClick={onClose}>
          {t('coding.closeInspector')}
        </Button>
      </footer>
    </section>
  )
}
