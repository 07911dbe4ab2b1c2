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
