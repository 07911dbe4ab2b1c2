import type { CodeFate } from '#core/types/code-details.ts'
import styles from './measure-page.module.css'

/** What became of a score or a theme in one principal. */
export type SignLook = CodeFate | 'rose' | 'same' | 'fell' | 'not known'

/** The shape says it without colour: up, down, a level bar; a full or hollow square for a theme kept or never there; a question mark for what is not known. */
const PATHS: Readonly<Record<SignLook, string>> = {
  rose: 'M6 1.5 L11 10.5 H1 Z',
  fell: 'M6 10.5 L1 1.5 H11 Z',
  same: 'M1 6 H11',
  'not known': 'M3.5 4 A2.5 2.5 0 1 1 6 6.5 V7.5 M6 9.7 V10.7',
  gained: 'M6 1.5 L11 10.5 H1 Z',
  lost: 'M6 10.5 L1 1.5 H11 Z',
  kept: 'M2 2 H10 V10 H2 Z',
  never: 'M2 2 H10 V10 H2 Z',
}

/** A small sign of a direction or fate; words stand beside it or in `label`. */
export function Sign({ look, label }: { readonly look: SignLook; readonly label?: string }) {
  const shape = <path d={PATHS[look]} />
  if (!label) {
    return (
      <svg className={styles.sign} data-look={look} viewBox="0 0 12 12" aria-hidden="true">
        {shape}
      </svg>
    )
  }
  return (
    <svg className={styles.sign} data-look={look} viewBox="0 0 12 12" role="img" aria-label={label}>
      <title>{label}</title>
      {shape}
    </svg>
  )
}
