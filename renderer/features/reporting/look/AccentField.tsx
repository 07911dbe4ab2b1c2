import { useId, useState } from 'react'
import type { LookOutline } from '#core/contract/report-look.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { TextField } from '#renderer/ui/controls/TextField.tsx'
import styles from './look.module.css'

/** Readable on white, and apart from one another. */
const SWATCHES = [
  { accent: null, shown: '#006a6a', name: 'look.ownAccent' },
  { accent: '#1a5fb4', shown: '#1a5fb4', name: 'look.blue' },
  { accent: '#5b3f9e', shown: '#5b3f9e', name: 'look.violet' },
  { accent: '#86215f', shown: '#86215f', name: 'look.plum' },
  { accent: '#b3261e', shown: '#b3261e', name: 'look.red' },
  { accent: '#2f6b2f', shown: '#2f6b2f', name: 'look.green' },
] as const

const HEX = /^#[0-9a-f]{6}$/i

type Props = {
  readonly look: Pick<LookOutline, 'accent' | 'printedAccent'>
  readonly onAccent: (accent: string | null) => void
}

/** The accent from a few that suit, or as the foundation's own code. */
export function AccentField({ look: { accent, printedAccent }, onAccent }: Props) {
  const { t } = useTranslate()
  const name = useId()
  return (
    <div className={styles.part}>
      <fieldset className={styles.swatches}>
        <legend>{t('look.accent')}</legend>
        {SWATCHES.map((swatch) => (
          <label key={swatch.name} title={t(swatch.name)}>
            <input
              type="radio"
              name={name}
              aria-label={t(swatch.name)}
              checked={accent === swatch.accent}
              onChange={() => onAccent(swatch.accent)}
            />
            <i style={{ backgroundColor: swatch.shown }} />
          </label>
        ))}
      </fieldset>
      <HexField key={accent} accent={accent} onAccent={onAccent} />
      {accent !== null && accent !== printedAccent ? (
        <p className={styles.notice} role="status">
          <i style={{ backgroundColor: printedAccent }} />
          {t('look.darkened')}
        </p>
      ) : null}
    </div>
  )
}

/** What is typed counts when Enter is pressed or the field is left. */
function HexField({ accent, onAccent }: { readonly accent: string | null; readonly onAccent: Props['onAccent'] }) {
  const { t } = useTranslate()
  const [typed, setTyped] = useState(accent ?? '')
  const [isWrong, setIsWrong] = useState(false)
  const take = () => {
    const hex = typed.trim() === '' || typed.trim().startsWith('#') ? typed.trim() : `#${typed.trim()}`
    setIsWrong(hex !== '' && !HEX.test(hex))
    if (HEX.test(hex) && hex.toLowerCase() !== accent) onAccent(hex.toLowerCase())
    if (hex === '' && accent !== null) onAccent(null)
  }
  return (
    <TextField
      label={t('look.hex')}
      hint={t('look.hexHint')}
      error={isWrong ? t('look.notHex') : null}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      onKeyDown={(event) => (event.key === 'Enter' ? take() : undefined)}
      maxLength={8}
      spellCheck={false}
      autoComplete="off"
    />
  )
}
