import { existsSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'

/** `report (2).docx` */
export function withNumber(name: string, n: number): string {
  const { name: stem, ext } = parse(name)
  return `${stem} (${n})${ext}`
}

/** Those of the names under which a file stands in the folder. */
export function standingFiles(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
}

/** The first number that gives all names, files' and folders', a second one that is free: what is written together is called alike. */
export function freeNumber(folder: string, names: readonly string[]): number {
  let n = 2
  while (names.some((name) => existsSync(join(folder, withNumber(name, n))))) n += 1
  return n
}
