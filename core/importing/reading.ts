import type { Problem } from '../types/problem.ts'
import type { ImportNotice } from './imported-study.ts'

/** What every reader gives: what it could read, what must be mended, what the user should know. */
export interface Reading<T> {
  readonly rows: readonly T[]
  readonly problems: readonly Problem[]
  readonly notices: readonly ImportNotice[]
}

/** Collects problems and notices of one file while it is read. */
export interface Findings {
  readonly problems: Problem[]
  readonly notices: ImportNotice[]
}

export function newFindings(): Findings {
  return { problems: [], notices: [] }
}

/** A place in a file; row 1-based. */
export interface Place {
  readonly row?: number | undefined
  readonly column?: string | undefined
}

/** A problem without the keys that do not apply. */
export function problemAt(file: string, place: Place, message: string): Problem {
  return { file, ...definedPlace(place), message }
}

/** A notice without the keys that do not apply. */
export function noticeAt(kind: ImportNotice['kind'], file: string, place: Place, message: string): ImportNotice {
  return { kind, file, ...definedPlace(place), message }
}

function definedPlace(place: Place): { readonly row?: number; readonly column?: string } {
  return {
    ...(place.row === undefined ? {} : { row: place.row }),
    ...(place.column === undefined ? {} : { column: place.column }),
  }
}

/** `'a'`, or a shortened form of long text, for sentences. */
export function quoted(text: string, maxLength = 60): string {
  const line = text.replace(/\s+/g, ' ')
  const points = Array.from(line)
  return points.length <= maxLength ? `'${line}'` : `'${points.slice(0, maxLength - 1).join('')}…'`
}

/** `'a', 'b' and 'c'`; long lists are cut and counted. */
export function quotedList(texts: readonly string[], max = 12): string {
  const shown = texts.slice(0, max).map((text) => quoted(text, 40))
  const rest = texts.length - shown.length
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
