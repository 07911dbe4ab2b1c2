import type { Words } from './en.ts'
import { alt } from './he/alt.ts'
import { appendix } from './he/appendix.ts'
import { charts } from './he/charts.ts'
import { cover } from './he/cover.ts'
import { design } from './he/design.ts'
import { dose } from './he/dose.ts'
import { draft } from './he/draft.ts'
import { evidence } from './he/evidence.ts'
import { figures } from './he/figures.ts'
import { findings } from './he/findings.ts'
import { general } from './he/general.ts'
import { groups } from './he/groups.ts'
import { indicators } from './he/indicators.ts'
import { joint } from './he/joint.ts'
import { limits } from './he/limits.ts'
import { live } from './he/live.ts'
import { look } from './he/look.ts'
import { methods } from './he/methods.ts'
import { notices } from './he/notices.ts'
import { outcomes } from './he/outcomes.ts'
import { ownText } from './he/own-text.ts'
import { participation } from './he/participation.ts'
import { primary } from './he/primary.ts'
import { programme } from './he/programme.ts'
import { propose } from './he/propose.ts'
import { scales } from './he/scales.ts'
import { sections } from './he/sections.ts'
import { sheets } from './he/sheets.ts'
import { summary } from './he/summary.ts'
import { themes } from './he/themes.ts'
import { withheld } from './he/withheld.ts'

/** Hebrew. Sentences name the rise or the fall, so that no verb must agree with a label of unknown gender. */
export const he: Words = {
  ...general,
  look,
  cover,
  sections,
  summary,
  programme,
  indicators,
  methods,
  primary,
  participation,
  scales,
  themes,
  joint,
  outcomes,
  limits,
  appendix,
  charts,
  sheets,
  notices,
  alt,
  live,
  propose,
  findings,
  figures,
  design,
  groups,
  withheld,
  dose,
  ownText,
  draft,
  evidence,
}
