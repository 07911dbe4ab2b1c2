import { alt } from './en/alt.ts'
import { appendix } from './en/appendix.ts'
import { charts } from './en/charts.ts'
import { cover } from './en/cover.ts'
import { design } from './en/design.ts'
import { dose } from './en/dose.ts'
import { draft } from './en/draft.ts'
import { evidence } from './en/evidence.ts'
import { figures } from './en/figures.ts'
import { findings } from './en/findings.ts'
import { general } from './en/general.ts'
import { groups } from './en/groups.ts'
import { indicators } from './en/indicators.ts'
import { joint } from './en/joint.ts'
import { limits } from './en/limits.ts'
import { live } from './en/live.ts'
import { look } from './en/look.ts'
import { methods } from './en/methods.ts'
import { notices } from './en/notices.ts'
import { outcomes } from './en/outcomes.ts'
import { ownText } from './en/own-text.ts'
import { participation } from './en/participation.ts'
import { primary } from './en/primary.ts'
import { programme } from './en/programme.ts'
import { propose } from './en/propose.ts'
import { scales } from './en/scales.ts'
import { sections } from './en/sections.ts'
import { sheets } from './en/sheets.ts'
import { summary } from './en/summary.ts'
import { themes } from './en/themes.ts'
import { withheld } from './en/withheld.ts'

/** English. Its shape is the catalogue’s: what is here must be in every language. A file for each section, and what many use in `general`. */
export const en = {
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

/** The shape of a catalogue: a key missing in a language is a type error. */
export type Words = typeof en
