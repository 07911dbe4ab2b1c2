import { appContract } from './app.ts'
import { codebookContract } from './codebook.ts'
import { codingContract } from './coding.ts'
import { comparingContract } from './comparing.ts'
import { importingContract } from './importing.ts'
import { reportingContract } from './reporting.ts'
import { historyContract, studyContract } from './study.ts'

/** Every call between the window and the engine, a group a stage. */
export const contract = {
  app: appContract,
  study: studyContract,
  history: historyContract,
  importing: importingContract,
  coding: { ...codingContract, ...codebookContract },
  comparing: comparingContract,
  reporting: reportingContract,
}
