import type { Problem } from '../types/problem.ts'
import type { ImportedCode } from './imported-study.ts'
import { didYouMean } from './nearest-name.ts'
import { problemAt } from './reading.ts'

/** A code and the row it came from. */
export interface SourcedCode {
  readonly code: ImportedCode
  readonly row: number | undefined
}

/**
 * Puts parents before their children, otherwise as in the file. Problems: a code twice, a parent that is not there, a code that
 * is, through its parents, under itself.
 */
export function orderCodes(
  file: string,
  sourced: readonly SourcedCode[],
  problems: Problem[],
): readonly ImportedCode[] {
  const byId = new Map<string, SourcedCode>()
  for (const one of sourced) {
    const before = byId.get(one.code.id)
    if (before === undefined) byId.set(one.code.id, one)
    else {
      const where = before.row === undefined ? 'above' : `in row ${before.row}`
      problems.push(
        problemAt(
          file,
          { row: one.row, column: 'id' },
          `The code '${one.code.id}' is ${where} already. Delete one of the two, or rename it.`,
        ),
      )
    }
  }
  for (const { code, row } of byId.values()) {
    if (code.parent === null || byId.has(code.parent)) continue
    const message = `There is no code '${code.parent}' to stand under.${didYouMean(code.parent, [...byId.keys()])} Mend the parent, or leave it empty.`
    problems.push(problemAt(file, { row, column: 'parent' }, message))
  }
  return placeAll(file, byId, problems)
}

function placeAll(file: string, byId: ReadonlyMap<string, SourcedCode>, problems: Problem[]): readonly ImportedCode[] {
  const placed = new Map<string, ImportedCode>()
  for (const { code, row } of byId.values()) {
    const chain = chainOf(code, byId, placed)
    if (chain === null) {
      problems.push(
        problemAt(
          file,
          { row, column: 'parent' },
          `The code '${code.id}' is, through its parents, under itself. Mend one of the parents.`,
        ),
      )
      continue
    }
    for (const one of chain) placed.set(one.id, one)
  }
  return [...placed.values()]
}

/** The code after those of its ancestors that have no place yet, root first; null when its parents lead back to it. */
function chainOf(
  code: ImportedCode,
  byId: ReadonlyMap<string, SourcedCode>,
  placed: ReadonlyMap<string, ImportedCode>,
): readonly ImportedCode[] | null {
  const chain = new Map<string, ImportedCode>()
  let current: ImportedCode | undefined = code
  while (current && !placed.has(current.id)) {
    // A circle further up is told at the codes that are in it.
    if (chain.has(current.id)) return current.id === code.id ? null : []
    chain.set(current.id, current)
    current = current.parent === null ? undefined : byId.get(current.parent)?.code
  }
  return [...chain.values()].reverse()
}
