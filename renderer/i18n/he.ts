import type { HebrewForms, Translation } from './catalogue.ts'
import { answers } from './he/answers.ts'
import { builder } from './he/builder.ts'
import { codebook } from './he/codebook.ts'
import { coding } from './he/coding.ts'
import { commands } from './he/commands.ts'
import { compare, why } from './he/compare.ts'
import { measurePage, measureTest } from './he/compare-measure.ts'
import { plan } from './he/compare-plan.ts'
import { views } from './he/compare-views.ts'
import { attribute, data, outcome } from './he/data.ts'
import { desk } from './he/desk.ts'
import { grid } from './he/grid.ts'
import { history } from './he/history.ts'
import { leaving } from './he/leaving.ts'
import { memos } from './he/memos.ts'
import { next, overview } from './he/overview.ts'
import { report } from './he/report.ts'
import { shell } from './he/shell.ts'
import { start } from './he/start.ts'
import { progress, refused, states } from './he/states.ts'
import { textEdit } from './he/text-edit.ts'
import { transcripts } from './he/transcripts.ts'

export const he: Translation<HebrewForms> = {
  shell,
  commands,
  start,
  overview,
  next,
  states,
  refused,
  progress,
  grid,
  history,
  data,
  attribute,
  outcome,
  transcripts,
  coding,
  answers,
  memos,
  textEdit,
  codebook,
  desk,
  compare,
  measurePage,
  measureTest,
  plan,
  views,
  why,
  report,
  builder,
  leaving,
}
