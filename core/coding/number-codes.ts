import { orderTree, type TreeRow } from './order-tree.ts'

/** A code on a digit key. */
export interface NumberedCode<T> {
  readonly digit: string
  readonly code: T
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/**
 * Which code each of the digits 1–9 applies: the code whose `shortcut` it is, and on the digits left over the other codes in the
 * order given. Of two codes that want one digit the first has it. By rising digit; a digit for which there is no code is left out.
 */
function numberCodes<T extends { readonly shortcut: string | null }>(codes: readonly T[]): readonly NumberedCode<T>[] {
  const chosen = new Map<string, T>()
  for (const code of codes) {
    const digit = DIGITS.find((one) => one === code.shortcut)
    if (digit && !chosen.has(digit)) chosen.set(digit, code)
  }
  const taken = new Set(chosen.values())
  const others = codes.filter((code) => !taken.has(code)).values()
  return DIGITS.flatMap((digit) => {
    const code = chosen.get(digit) ?? others.next().value
    return code ? [{ digit, code }] : []
  })
}

/** A code as far as its key is concerned. */
interface KeyedCode extends TreeRow {
  readonly shortcut: string | null
}

/** Which code each digit applies wherever codes are applied: `numberCodes` in the order of the whole tree. */
export function numberTree<T extends KeyedCode>(codes: readonly T[]): readonly NumberedCode<T>[] {
  return numberCodes(orderTree(codes).map(({ row }) => row))
}

/** The digit that each code answers to, by id; codes on none are left out. */
export function digitsOfCodes(codes: readonly KeyedCode[]): ReadonlyMap<string, string> {
  return new Map(numberTree(codes).map(({ digit, code }) => [code.id, digit]))
}
