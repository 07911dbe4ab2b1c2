import styles from './figure.module.css'

export type WavePosition = 'baseline' | 'middle' | 'end'

/** The sign of a wave, the same on every screen: baseline hollow and grey, end solid, in between half filled; dotted when it is missing. */
export function WaveMark({
  position,
  label,
  isMissing = false,
}: {
  readonly position: WavePosition
  /** Said to a screen reader; leave out where the wave's name stands beside the mark. */
  readonly label?: string
  readonly isMissing?: boolean
}) {
  const shape = <WaveShape position={position} isMissing={isMissing} />
  if (!label) {
    return (
      <svg className={styles.wave} viewBox="0 0 12 12" aria-hidden="true">
        {shape}
      </svg>
    )
  }
  return (
    <svg className={styles.wave} viewBox="0 0 12 12" role="img" aria-label={label}>
      <title>{label}</title>
      {shape}
    </svg>
  )
}

function WaveShape({ position, isMissing }: { readonly position: WavePosition; readonly isMissing: boolean }) {
  if (isMissing) return <circle cx="6" cy="6" r="4.5" className={styles.waveMissing} />
  if (position === 'end') return <circle cx="6" cy="6" r="5.5" className={styles.waveEnd} />
  return (
    <>
      <circle cx="6" cy="6" r="4.5" className={position === 'baseline' ? styles.waveBaseline : styles.waveMiddle} />
      {position === 'middle' ? <path d="M6 1.5 A4.5 4.5 0 0 0 6 10.5 Z" className={styles.waveEnd} /> : null}
    </>
  )
}
