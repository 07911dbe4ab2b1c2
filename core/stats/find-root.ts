const STEPS = 200

/**
 * Where a monotone function crosses zero within [low, high], by bisection to the last bit;
 * the nearer end when it does not cross.
 */
export function findRoot(f: (x: number) => number, low: number, high: number): number {
  const sign = Math.sign(f(low))
  let [left, right] = [low, high]
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (left + right) / 2
    if (middle === left || middle === right) break
    if (Math.sign(f(middle)) === sign) left = middle
    else right = middle
  }
  return (left + right) / 2
}

/**
 * Where a smooth rising or falling function that is dear to compute crosses zero, from a `guess` that is not
 * far off: brackets the crossing, then follows the secant (the Illinois rule), to `precision` of x.
 */
export function findSmoothRoot(f: (x: number) => number, guess: number, precision: number): number {
  let [left, right] = [guess - 0.5, guess + 0.5]
  let [atLeft, atRight] = [f(left), f(right)]
  for (let width = 1; Math.sign(atLeft) === Math.sign(atRight) && width < 2 ** 40; width *= 2) {
    const away = Math.abs(atLeft) < Math.abs(atRight)
    if (away) [right, atRight, left, atLeft] = [left, atLeft, left - width, f(left - width)]
    else [left, atLeft, right, atRight] = [right, atRight, right + width, f(right + width)]
  }
  let moved: 'left' | 'right' | null = null
  for (let step = 0; step < STEPS && right - left > precision; step += 1) {
    const x = right - (atRight * (right - left)) / (atRight - atLeft)
    const value = f(x)
    if (value === 0 || x - left < precision || right - x < precision) return x
    const moves = Math.sign(value) === Math.sign(atRight) ? 'right' : 'left'
    // An end that stays twice counts half, or the secant would creep up to it from one side.
    if (moves === 'right') [right, atRight, atLeft] = [x, value, moved === moves ? atLeft / 2 : atLeft]
    else [left, atLeft, atRight] = [x, value, moved === moves ? atRight / 2 : atRight]
    moved = moves
  }
  return (left + right) / 2
}
