import { useEffect, useRef, useState } from 'react'
import type { CodeRow, CoderRow, CodingRow, Direction } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import styles from './codes.module.css'
import { codeColor } from './paint-codings.ts'
import { Segments } from './Segments.tsx'
import type { CodingChange } from './useCodings.ts'

type Props = {
  readonly coding: CodingRow
  readonly code: CodeRow | undefined
  readonly coder: CoderRow | undefined
  readonly onChange: (change: CodingChange) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

const WEIGHTS = ['none', '1', '2', '3', '4', '5'] as const
const DIRECTIONS = ['none', 'positive', 'negative', 'mixed'] as const

/** One coding: how strong, which way, why. Choices hold at once. */
export function CodingInspector({ coding, code, coder, onChange, onRemove, onClose }: Props) {
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
      <Segments
        label={t('coding.weight')}
        choices={WEIGHTS.map((value) => ({ value, label: value === 'none' ? t('coding.noWeight') : value }))}
        value={WEIGHTS.find((value) => value === String(coding.weight)) ?? 'none'}
        onChange={(value) => onChange({ weight: value === 'none' ? null : Number(value) })}
      />
      <Segments
        label={t('coding.direction')}
        choices={DIRECTIONS.map((value) => ({ value, label: t(`coding.${value}`) }))}
        value={coding.direction ?? 'none'}
        onChange={(value: Direction | 'none') => onChange({ direction: value === 'none' ? null : value })}
      />
      <Memo
        key={coding.id}
        memo={coding.memo ?? ''}
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

/** Kept a second after typing stops, and when the field is left. */
function Memo({ memo, onChange }: { readonly memo: string; readonly onChange: (memo: string) => void }) {
  const { t } = useTranslate()
  const [typed, setTyped] = useState(memo)
  const kept = useRef(memo)
  const keep = useRef(() => {})
  keep.current = () => {
    if (typed === kept.current) return
    kept.current = typed
    onChange(typed)
  }
  useEffect(() => {
    if (typed === kept.current) return
    const timer = setTimeout(() => keep.current(), 1000)
    return () => clearTimeout(timer)
  }, [typed])
  useEffect(() => () => keep.current(), [])
  return (
    <Field label={t('coding.memo')} hint={t('coding.memoHint')}>
      {(ids) => (
        <textarea
          {...ids}
          className={styles.memo}
          dir={typed === '' ? undefined : 'auto'}
          rows={3}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => keep.current()}
        />
      )}
    </Field>
  )
}
