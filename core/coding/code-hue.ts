/** Hue, in OKLCH degrees, of each of the ten code colours of the window, 1–9; the tenth is grey. */
const HUES = [25, 60, 95, 140, 180, 220, 260, 295, 330] as const
/** Below this chroma a colour is seen as grey. */
const GREY_CHROMA = 0.035

/**
 * Which of the window's ten code colours (1–10) stands for a codebook's colour (`#rrggbb`): the nearest in hue, the
 * tenth for greys. The ten have one lightness in each theme, so that a codebook's pale yellow stays readable.
 * What is not a colour is grey. Source: Björn Ottosson, OKLab (2020).
 */
export function codeHue(color: string): number {
  const known = hues.get(color)
  if (known !== undefined) return known
  const hue = nearestHue(color)
  hues.set(color, hue)
  return hue
}

/** A codebook has some dozens of colours, and each is asked for thousands of times. */
const hues = new Map<string, number>()

function nearestHue(color: string): number {
  const rgb = parseHex(color)
  if (!rgb) return 10
  const [a, b] = toOklabAb(rgb)
  if (Math.hypot(a, b) < GREY_CHROMA) return 10
  const hue = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360
  let best = 0
  HUES.forEach((candidate, i) => {
    if (turnBetween(hue, candidate) < turnBetween(hue, HUES[best] ?? 0)) best = i
  })
  return best + 1
}

type Triple = readonly [number, number, number]

function parseHex(color: string): Triple | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim())
  if (!match) return null
  const channel = (hex: string | undefined): number => toLinear(Number.parseInt(hex ?? '0', 16) / 255)
  return [channel(match[1]), channel(match[2]), channel(match[3])]
}

/** The colour axes of OKLab of a linear sRGB colour. */
function toOklabAb([r, g, b]: Triple): readonly [number, number] {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s]
}

function toLinear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % 360
  return Math.min(turn, 360 - turn)
}
