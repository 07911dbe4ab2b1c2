import { codeHue } from '#core/coding/code-hue.ts'
import { codeColor } from '#core/coding/palette.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { codeColor as shownColor } from '../paint-codings.ts'
import styles from './editor.module.css'

/** The palette's ten, in the order of their hues. */
const HUES = Array.from({ length: 10 }, (_, place) => codeColor(place))
  .map((color) => ({ color, hue: codeHue(color) }))
  .sort((a, b) => a.hue - b.hue)

const NAMES = [
  'codebook.hue1',
  'codebook.hue2',
  'codebook.hue3',
  'codebook.hue4',
  'codebook.hue5',
  'codebook.hue6',
  'codebook.hue7',
  'codebook.hue8',
  'codebook.hue9',
  'codebook.hue10',
] as const

/** One of the ten hues; arrows move between them. */
export function HueField({ color, onChange }: { readonly color: string; readonly onChange: (color: string) => void }) {
  const { t } = useTranslate()
  const chosen = codeHue(color)
  return (
    <fieldset className={styles.hues}>
      <legend>{t('codebook.color')}</legend>
      <div>
        {HUES.map((option) => {
          const name = t(NAMES[option.hue - 1] ?? 'codebook.hue10')
          return (
            <label key={option.hue} title={name}>
              <input
                type="radio"
                className="visually-hidden"
                name="hue"
                aria-label={name}
                checked={option.hue === chosen}
                onChange={() => onChange(option.color)}
              />
              <i style={{ backgroundColor: shownColor(option.color) }} />
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
