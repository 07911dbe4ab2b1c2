import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { reproduceR } from '#core/comparing/reproduce-r.ts'
import type { StudyData } from '#core/types/study-data.ts'
import { writeWholeFile } from './write-file.ts'

/** The folder beside a report that holds the R script and the data it reads. */
export const reproductionFolder = 'reproduce'

/**
 * Writes `reproduce.R` and its CSV files, by which a statistician gets the report's figures without this program. It
 * leaves the machine, so cases go by pseudonym and schools by number.
 *
 * @returns the path of the script
 */
export function writeReproduction(folder: string, study: StudyData, name = reproductionFolder): string {
  const own = join(folder, name)
  mkdirSync(own, { recursive: true })
  for (const { name, text } of reproduceR(withoutNames(study))) writeWholeFile(join(own, name), Buffer.from(text))
  return join(own, 'reproduce.R')
}

/** The same study to the comparison: what ids are called decides no figure. */
function withoutNames(study: StudyData): StudyData {
  const pseudonyms = new Map(study.cases.map(({ id, pseudonym }) => [id, pseudonym]))
  const schools = new Map(study.sites.map(({ id }, index) => [id, `School ${index + 1}`]))
  const caseOf = (id: string) => pseudonyms.get(id) ?? id
  const siteOf = (id: string) => schools.get(id) ?? id
  return {
    ...study,
    cases: study.cases.map((one) => ({ ...one, id: one.pseudonym, site: one.site === null ? null : siteOf(one.site) })),
    sites: study.sites.map((one) => ({ id: siteOf(one.id), name: siteOf(one.id), city: null })),
    sessions: study.sessions.map((one) => ({ ...one, case: one.case === null ? null : caseOf(one.case) })),
    outcomes: study.outcomes.map((one) => ({ ...one, site: siteOf(one.site) })),
    responses: study.responses.map((one) => ({ ...one, case: caseOf(one.case) })),
    documents: study.documents.map((one) => ({ ...one, case: caseOf(one.case) })),
  }
}
