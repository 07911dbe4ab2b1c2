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
  /** What the coding is known by for as long as it is open; its id changes when the engine answers. */
  readonly openAs?: string
  readonly code: CodeRow | undefined
  readonly coder: CoderRow | undefined
  /** Where a coding can be given another code, cut and joined; there weight, direction and memo have keys too. */
  readonly changing?: Pick<Changing, 'askCode' | 'split' | 'merge'>
  readonly onChange: (change: CodingChange) => void
  readonly onRemove: () => void
  readonly onClose: () => void
  readonly memoField?: Ref<HTMLTextAreaElement>
  /** Back to the text, by keyboard. */
  readonly onLeaveMemo?: () => void
}

const WEIGHTS = ['none', '1', '2', '3', '4', '5'] as const
const DIRECTIONS = ['none', 'positive', 'negative', 'mixed'] as const

/** One coding: how strong, which way, why, and what can be done with it. Choices hold at once. */
export function CodingInspector(props: Props) {
  const { coding, code, coder, changing, onChange, onRemove, onClose } = props
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
      {changing ? <Changes {...changing} /> : null}
      <Segments
        label={t('coding.weight')}
        {...(changing ? { keys: 'Shift+1–5' } : {})}
        choices={WEIGHTS.map((value) => ({ value, label: value === 'none' ? t('coding.noWeight') : value }))}
        value={WEIGHTS.find((value) => value === String(coding.weight)) ?? 'none'}
        onChange={(value) => onChange({ weight: value === 'none' ? null : Number(value) })}
      />
      <Segments
        label={t('coding.direction')}
        {...(changing ? { keys: 'D' } : {})}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`coding.${value}`) }))}
        value={coding.direction ?? 'none'}
        onChange={(value: Direction | 'none') => onChange({ direction: value === 'none' ? null : value })}
      />
      <CodingMemo
        key={props.openAs ?? coding.id}
        id={coding.id}
        memo={coding.memo ?? ''}
        {...(props.memoField && props.onLeaveMemo ? { field: props.memoField, onLeave: props.onLeaveMemo } : {})}
        onChange={(memo) => onChange({ memo: memo === '' ? null : memo })}
      />
      <footer>
        <Button keys="Delete" onClick={onRemove}>
          {t('coding.remove')}
        </Button>
        <Button look="bare" keys="Escape" onClick={onClose}>
          {t('coding.closeInspector')}
        </Button>
      </footer>
    </section>
  )
}

function Changes({ askCode, split, merge }: Pick<Changing, 'askCode' | 'split' | 'merge'>) {
  const { t } = useTranslate()
  return (
    <div className={styles.changes}>
      <Button look="bare" keys="C" onClick={askCode}>
        {t('desk.keyRecode')}
      </Button>
      <Button look="bare" keys="X" onClick={split}>
        {t('desk.keySplit')}
      </Button>
      <Button look="bare" keys="J" onClick={merge}>
        {t('desk.keyMerge')}
      </Button>
    </div>
  )
}
