import { alt } from './ar/alt.ts'
import { appendix } from './ar/appendix.ts'
import { charts } from './ar/charts.ts'
import { cover } from './ar/cover.ts'
import { design } from './ar/design.ts'
import { dose } from './ar/dose.ts'
import { draft } from './ar/draft.ts'
import { evidence } from './ar/evidence.ts'
import { figures } from './ar/figures.ts'
import { findings } from './ar/findings.ts'
import { general } from './ar/general.ts'
import { groups } from './ar/groups.ts'
import { indicators } from './ar/indicators.ts'
import { joint } from './ar/joint.ts'
import { limits } from './ar/limits.ts'
import { live } from './ar/live.ts'
import { look } from './ar/look.ts'
import { methods } from './ar/methods.ts'
import { notices } from './ar/notices.ts'
import { outcomes } from './ar/outcomes.ts'
import { ownText } from './ar/own-text.ts'
import { participation } from './ar/participation.ts'
import { primary } from './ar/primary.ts'
import { programme } from './ar/programme.ts'
import { propose } from './ar/propose.ts'
import { scales } from './ar/scales.ts'
import { sections } from './ar/sections.ts'
import { sheets } from './ar/sheets.ts'
import { summary } from './ar/summary.ts'
import { themes } from './ar/themes.ts'
import { withheld } from './ar/withheld.ts'
import type { Words } from './en.ts'

/** Arabic. Counts stand where the oblique case is right, and verbs agree with `ارتفاع`, not with a label. */
export const ar: Words = {
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
