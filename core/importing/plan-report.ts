import { didYouMean } from './nearest-name.ts'
import { quotedList } from './reading.ts'

/** Takes a problem at a path of keys. */
export type Report = (path: readonly PropertyKey[], message: string) => void

/** Reports an id that is not among those there are. */
export function checkKnown(
  id: string,
  known: readonly string[],
  what: string,
  path: readonly PropertyKey[],
  report: Report,
): void {
  if (known.includes(id)) return
  const list = known.length > 0 ? ` There are ${quotedList(known)}.` : ''
  report(path, `There is no ${what} '${id}' in study.yaml.${didYouMean(id, known)}${list}`)
}

/** Reports each id that was there before. */
export function checkUnique(
  ids: readonly string[],
  what: string,
  path: (i: number) => readonly PropertyKey[],
  report: Report,
): void {
  ids.forEach((id, i) => {
    if (ids.indexOf(id) < i) report(path(i), `The ${what} '${id}' is there twice. Take one out or rename it.`)
  })
}
