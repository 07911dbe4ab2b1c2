import type {
  PlanInstrument,
  PlanItem,
  PlanMissing,
  PlanScale,
  PlanSessions,
  PlanTranscripts,
  StudyPlan,
  SurveyPlatform,
} from '../types/study-plan.ts'
import { knownMissingReason } from './missing-codes.ts'
import type { RawPlan } from './plan-schema.ts'
import { checkRelativePath } from './safe-path.ts'

type RawInstrument = RawPlan['instruments'][number]
type RawItem = RawInstrument['items'][number]

/** A checked `study.yaml` as a plan: what it leaves out is filled in, paths are in their plain form. */
export function toPlan(raw: RawPlan): StudyPlan {
  const { study, cases, outcomes } = raw
  return {
    study: { ...study, funder: study.funder ?? null, grant: study.grant ?? null },
    waves: raw.waves.map((wave) => ({ id: wave.id, label: wave.label ?? wave.id, date: wave.date ?? null })),
    cases: {
      file: plainPath(cases.file),
      id: cases.id,
      name: cases.name ?? null,
      pseudonym: cases.pseudonym ?? null,
      site: cases.site ?? null,
      attributes: cases.attributes,
    },
    sessions: raw.sessions ? toSessions(raw.sessions) : null,
    outcomes: outcomes ? { ...outcomes, file: plainPath(outcomes.file) } : null,
    instruments: raw.instruments.map(toInstrument),
    transcripts: raw.transcripts.flatMap(toTranscripts),
    codebook: raw.codebook === undefined ? null : plainPath(raw.codebook),
    codings: raw.codings === undefined ? null : plainPath(raw.codings),
    indicators: raw.indicators.map((indicator) => ({ ...indicator, label: indicator.label ?? indicator.id })),
    analysis: {
      ...raw.analysis,
      waves: raw.analysis.waves ?? firstAndLast(raw.waves.map((wave) => wave.id)),
      clusterBy: raw.analysis.clusterBy ?? null,
      primary: raw.analysis.primary ?? null,
    },
  }
}

export function toSessions(raw: NonNullable<RawPlan['sessions']>): PlanSessions {
  const { file, staff, minutes, kind, topics, ...columns } = raw
  return {
    ...columns,
    file: plainPath(file),
    staff: staff ?? null,
    minutes: minutes ?? null,
    kind: kind ?? null,
    topics: topics ?? null,
  }
}

export function toInstrument(raw: RawInstrument): PlanInstrument {
  const items = raw.items.map(toItem)
  return {
    id: raw.id,
    label: raw.label ?? raw.id,
    files: raw.files.map((file) => ({
      ...file,
      path: plainPath(file.path),
      platform: file.platform as SurveyPlatform,
      answered: file.answered ?? null,
      match: file.match ?? null,
    })),
    items,
    missing: raw.missing.map(toMissing),
    scales: raw.scales.map((scale) => toScale(scale, new Set(items.map((item) => item.id)))),
  }
}

function toItem(raw: RawItem): PlanItem {
  const labels = Object.entries(raw.labels).map(([label, value]) => ({ label, value }))
  const bounds = itemBounds(raw)
  return { id: raw.id, column: raw.column, type: raw.type, text: raw.text ?? raw.column, ...bounds, labels }
}

/** An item's bounds, from its labels where it does not say. */
export function itemBounds(raw: RawItem): { readonly min: number | null; readonly max: number | null } {
  const values = raw.type === 'likert' ? Object.values(raw.labels) : []
  return {
    min: raw.min ?? (values.length > 0 ? Math.min(...values) : null),
    max: raw.max ?? (values.length > 0 ? Math.max(...values) : null),
  }
}

function toMissing(raw: RawInstrument['missing'][number]): PlanMissing {
  return typeof raw === 'string' ? { code: raw, reason: knownMissingReason(raw) ?? 'declared' } : raw
}

function toScale(raw: RawInstrument['scales'][number], items: ReadonlySet<string>): PlanScale {
  return { ...raw, label: raw.label ?? raw.id, items: raw.items.map((entry) => readScaleItem(entry, items)) }
}

/** `-lc3` is item `lc3` reversed, unless an item is really called `-lc3`. */
export function readScaleItem(
  entry: string,
  items: ReadonlySet<string>,
): { readonly item: string; readonly reversed: boolean } {
  const reversed = entry.startsWith('-') && !items.has(entry)
  return { item: reversed ? entry.slice(1).trim() : entry, reversed }
}

/** Whether a name pattern tells both whose and when a transcript is. */
export function isNamePattern(name: string): boolean {
  return name.includes('{case}') && name.includes('{wave}')
}

/** None for an entry that is neither a pattern nor a file, or whose pattern is none, which `checkPlan` has told. */
function toTranscripts(raw: RawPlan['transcripts'][number]): readonly PlanTranscripts[] {
  const name = raw.name ?? '{case}-{wave}'
  if (raw.files !== undefined)
    return isNamePattern(name) ? [{ kind: 'pattern', files: plainPath(raw.files), name }] : []
  if (raw.path === undefined || raw.case === undefined || raw.wave === undefined) return []
  return [{ kind: 'file', path: plainPath(raw.path), case: raw.case, wave: raw.wave }]
}

function firstAndLast(waves: readonly string[]): readonly [string, string] | null {
  const [first, last] = [waves[0], waves.at(-1)]
  return first !== undefined && last !== undefined && waves.length > 1 ? [first, last] : null
}

function plainPath(path: string): string {
  const checked = checkRelativePath(path)
  return checked.ok ? checked.path : path
}
