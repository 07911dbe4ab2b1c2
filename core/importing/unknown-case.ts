import { didYouMean } from './nearest-name.ts'

/** The sentence for a case id that the roster does not have. */
export function sayUnknownCase(id: string, rosterFile: string, known: ReadonlySet<string>): string {
  return `There is no case '${id}' in ${rosterFile}.${didYouMean(id, [...known])} Mend the id, or add the case to the roster.`
}
