type Range = { readonly min: number; readonly max: number }
type Values = { readonly baseline: number; readonly end: number }

/** Those whose values in both waves are about the same. */
export type Bundle<T> = { readonly from: number; readonly to: number; readonly pairs: readonly T[] }

/** Into how many steps the range is cut: on a scale of 1 to 5, half a point. */
const STEPS = 8

/** Pairs by their values, rounded to an eighth of the range; the thinnest bundle first, so that it lies under the others. */
export function bundlePairs<T extends Values>(pairs: readonly T[], { min, max }: Range): readonly Bundle<T>[] {
  const step = (max - min) / STEPS
  const round = (value: number): number => min + step * Math.round((value - min) / step)
  const groups = Map.groupBy(pairs, ({ baseline, end }) => `${round(baseline)} ${round(end)}`)
  return [...groups.values()]
    .flatMap((own): readonly Bundle<T>[] => {
      const [first] = own
      return first ? [{ from: round(first.baseline), to: round(first.end), pairs: own }] : []
    })
    .toSorted((a, b) => a.pairs.length - b.pairs.length)
}
