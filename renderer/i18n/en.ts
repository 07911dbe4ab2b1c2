import { answers } from './en/answers.ts'
import { builder } from './en/builder.ts'
import { codebook } from './en/codebook.ts'
import { coding } from './en/coding.ts'
import { commands } from './en/commands.ts'
import { compare, why } from './en/compare.ts'
import { measurePage, measureTest } from './en/compare-measure.ts'
import { plan } from './en/compare-plan.ts'
import { views } from './en/compare-views.ts'
import { attribute, data, outcome } from './en/data.ts'
import { desk } from './en/desk.ts'
import { grid } from './en/grid.ts'
import { history } from './en/history.ts'
import { leaving } from './en/leaving.ts'
import { memos } from './en/memos.ts'
import { next, overview } from './en/overview.ts'
import { report } from './en/report.ts'
import { shell } from './en/shell.ts'
import { start } from './en/start.ts'
import { progress, refused, states } from './en/states.ts'
import { textEdit } from './en/text-edit.ts'
import { transcripts } from './en/transcripts.ts'

/** English: the catalogue the others are measured by. */
export const en = {
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
} as const
