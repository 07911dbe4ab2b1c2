/** How numbers look in a report: Latin digits in every language, a true minus, `–` for what is not known. */
export const NOT_KNOWN = '–'

/** Places after the point for scores, effects and correlations. */
const PLACES = 2

/** `3.14`, `−0.20`; what would round to zero without being it keeps a place more: `0.004`. */
export function decimal(value: number): string {
  return minus(fixed(value, placesFor(value)))
}

function placesFor(value: number): number {
  const rounded = Math.abs(value) < 0.5 * 10 ** -PLACES
  return value !== 0 && rounded && Math.abs(value) >= 0.0005 ? PLACES + 1 : PLACES
}

/** `+0.61`, `−0.20`, `0.00`. */
export function signed(value: number): string {
  const text = fixed(value, placesFor(value))
  return Number(text) > 0 ? `+${text}` : minus(text)
}

/** `1,204`. */
export function whole(value: number): string {
  return minus(fixed(value, 0)).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1,204` for whole values, `23.4` for others. */
export function amount(value: number): string {
  return Number.isInteger(value) ? whole(value) : minus(fixed(value, 1))
}

/** A share of 0–1 as `47%`. */
export function percent(share: number): string {
  return `${minus(fixed(share * 100, 0))}%`
}

/** A share of 0–1 as `12.4%`. */
export function finePercent(share: number): string {
  return `${minus(fixed(share * 100, 1))}%`
}

/** A change of a share in hundredths: `+47`, `−25`. */
export function signedPoints(share: number): string {
  const text = fixed(share * 100, 0)
  return Number(text) > 0 ? `+${text}` : minus(text)
}

/** `<0.001`, `0.031`: three places, never 0. */
export function probability(p: number): string {
  return p < 0.001 ? '<0.001' : fixed(p, 3)
}

/** Degrees of freedom and the like: whole when whole. */
export function plainNumber(value: number): string {
  return Number.isInteger(value) ? minus(String(value)) : decimal(value)
}

/** toFixed without its `-0.00`. */
function fixed(value: number, places: number): string {
  const text = value.toFixed(places)
  return Number(text) === 0 ? (0).toFixed(places) : text
}

function minus(text: string): string {
  return text.replace('-', '−')
}
