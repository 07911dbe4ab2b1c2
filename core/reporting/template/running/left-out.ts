/** What of a template's headers and footers does not come into the report, in the order in which the user is told. */
export const LEFT_OUT = ['picture', 'linked', 'shape', 'field', 'link', 'object', 'hidden', 'long', 'damaged'] as const

export type LeftOut = (typeof LEFT_OUT)[number]

/** Each once, in their order. */
export function inOrder(kinds: Iterable<LeftOut>): readonly LeftOut[] {
  const some = new Set(kinds)
  return LEFT_OUT.filter((one) => some.has(one))
}
