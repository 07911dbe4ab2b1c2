import { COLORS } from '../charts/look.ts'

/** The colours of a report that a foundation may choose: hex, each readable as text on white. */
export interface ReportColors {
  /** End of year, and what rose. */
  readonly accent: string
  /** What fell; never close to the accent. */
  readonly down: string
  /** Headings of sections. */
  readonly heading: string
}

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const LEAST_CONTRAST = 4.5
/** Falls beside an accent that is itself amber or red. */
const OTHER_DOWN = '#3d5a99'
const TOO_CLOSE_DEGREES = 40

/** The report's own colours, or those that follow from an accent (`#rrggbb`): darkened until it can be read on white. */
export function reportColors(accent: string | null): ReportColors {
  if (accent === null) return { accent: COLORS.accent, down: COLORS.down, heading: COLORS.ink }
  const readable = darkened(accent)
  const apart = Math.abs(((hueOf(readable) - hueOf(COLORS.down) + 540) % 360) - 180)
  const isGrey = spread(readable) < 24
  const down = apart < TOO_CLOSE_DEGREES && !isGrey ? OTHER_DOWN : COLORS.down
  return { accent: readable, down, heading: readable }
}

/** Whether an accent is too light for text on white, so that the report darkens it. */
export function isTooLight(accent: string): boolean {
  return contrastOnWhite(accent) < LEAST_CONTRAST
}

/** Contrast with white. Source: WCAG 2.2, relative luminance. */
export function contrastOnWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function darkened(hex: string): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const darker = `#${channels(hex)
      .map((value) =>
        Math.round(value * share)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`
    if (!isTooLight(darker)) return darker
  }
  return '#000000'
}

function channels(hex: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
}

function spread(hex: string): number {
  return Math.max(...channels(hex)) - Math.min(...channels(hex))
}

/** In degrees; 0 for a grey. */
function hueOf(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex)
  const range = spread(hex)
  if (range === 0) return 0
  const most = Math.max(red, green, blue)
  if (most === red) return (60 * (((green - blue) / range + 6) % 6)) % 360
  return most === green ? 60 * ((blue - red) / range + 2) : 60 * ((red - green) / range + 4)
}
