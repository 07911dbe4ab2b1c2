import { useRef, useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { TextState } from '#core/types/report-description.ts'
import { directionOf } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { insertToken } from './create-writer.ts'
import { FigurePicker } from './FigurePicker.tsx'
import { useChips } from './useChips.ts'
import { useWriter } from './useWriter.ts'
import styles from './writing.module.css'

type Props = {
  readonly label: string
  readonly hint: string
  readonly language: LanguageCode
  readonly text: string
  /** What of the kept text no longer holds; undefined while nothing is kept. */
  readonly state: TextState | undefined
  readonly onChange: (text: string) => void
  readonly onFocus?: () => void
  readonly onLeave: () => void
}

/** Words of the evaluators' own, with figures and quotes that stay live. */
export function WritingField({ label, hint, language, text, state, onChange, onFocus, onLeave }: Props) {
  const { t } = useTranslate()
  const parent = useRef<HTMLDivElement>(null)
  const [isPicking, setPicking] = useState(false)
  const chips = useChips(language, text, state)
  const { view, writer } = useWriter(parent, {
    ...{ text, language, label, hint, chips, onChange, onFocus, onLeave },
    direction: directionOf(language),
    onAskFigure: () => setPicking(true),
  })
  return (
    <div className={styles.writing}>
      <div className={styles.tools} role="toolbar" aria-label={t('builder.tools', { name: label })}>
        <span className={styles.label}>{label}</span>
        <Tool name={t('builder.bold')} keys="Mod+B" onUse={() => writer.mark('strong')}>
          <b>B</b>
        </Tool>
        <Tool name={t('builder.italic')} keys="Mod+I" onUse={() => writer.mark('emphasis')}>
          <i>I</i>
        </Tool>
        <Tool name={t('builder.list')} keys="Mod+Shift+L" onUse={writer.list}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="M5 3h8M5 7h8M5 11h8" stroke="currentColor" strokeWidth="1.4" />
            <path d="M1 3h1.6M1 7h1.6M1 11h1.6" stroke="currentColor" strokeWidth="1.8" />
          </svg>
        </Tool>
        <Button look="bare" keys="Mod+J" onClick={() => setPicking(true)}>
          {t('builder.figure')}
        </Button>
      </div>
      <div ref={parent} className={styles.text} />
      {isPicking ? (
        <FigurePicker
          language={language}
          onPick={(token) => {
            setPicking(false)
            // The dialog gives the focus back first.
            setTimeout(() => view.current && insertToken(view.current, token))
          }}
          onClose={() => {
            setPicking(false)
            setTimeout(() => view.current?.focus())
          }}
        />
      ) : null}
    </div>
  )
}

function Tool(props: {
  readonly name: string
  readonly keys: string
  readonly onUse: () => void
  readonly children: React.ReactNode
}) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={props.name}
      title={`${props.name} · ${props.keys.replace('Mod', 'Ctrl')}`}
      // The words picked stay picked.
      onMouseDown={(event) => event.preventDefault()}
      onClick={props.onUse}
    >
      {props.children}
    </button>
  )
}
