import type { PaintedCoding } from './text-view-types.ts'

/**
 * Codings of one code by several coders that lie over each other for half of the longer or more: to a reader one passage, whose name
 * is written once. Each coding is in one group; groups and their codings are in the order given.
 */
export function groupPassages(codings: readonly PaintedCoding[]): readonly (readonly PaintedCoding[])[] {
  const groups: PaintedCoding[][] = []
  const ofLabel = new Map<string, PaintedCoding[][]>()
  for (const coding of codings) {
    const near = ofLabel.get(coding.label) ?? []
    const group = near.find((one) => one.every((other) => isSamePassage(other, coding)))
    if (group) group.push(coding)
    else {
      const own = [coding]
      groups.push(own)
      ofLabel.set(coding.label, [...near, own])
    }
  }
  return groups
}

function isSamePassage(a: PaintedCoding, b: PaintedCoding): boolean {
  if (a.coder.name === b.coder.name) return false
  const shared = Math.min(a.endCodePoint, b.endCodePoint) - Math.max(a.startCodePoint, b.startCodePoint)
  const longer = Math.max(a.endCodePoint - a.startCodePoint, b.endCodePoint - b.startCodePoint)
  return shared > 0 && shared * 2 >= longer
}
