import { answers } from './ar/answers.ts'
import { builder } from './ar/builder.ts'
import { codebook } from './ar/codebook.ts'
import { coding } from './ar/coding.ts'
import { commands } from './ar/commands.ts'
import { compare, why } from './ar/compare.ts'
import { measurePage, measureTest } from './ar/compare-measure.ts'
import { plan } from './ar/compare-plan.ts'
import { views } from './ar/compare-views.ts'
import { attribute, data, outcome } from './ar/data.ts'
import { desk } from './ar/desk.ts'
import { grid } from './ar/grid.ts'
import { history } from './ar/history.ts'
import { leaving } from './ar/leaving.ts'
import { memos } from './ar/memos.ts'
import { next, overview } from './ar/overview.ts'
import { report } from './ar/report.ts'
import { shell } from './ar/shell.ts'
import { start } from './ar/start.ts'
import { progress, refused, states } from './ar/states.ts'
import { textEdit } from './ar/text-edit.ts'
import { transcripts } from './ar/transcripts.ts'
import type { ArabicForms, Translation } from './catalogue.ts'

export const ar: Translation<ArabicForms> = {
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
