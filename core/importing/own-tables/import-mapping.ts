import type { Problem } from '../../types/problem.ts'
import type { PlanCases, PlanOutcomes, PlanSessions, PlanSurveyFile, SurveyPlatform } from '../../types/study-plan.ts'
import { checkParts, checkPlatform } from '../check-instrument.ts'
import { didYouMean } from '../nearest-name.ts'
import { checkKnown } from '../plan-report.ts'
import { mappingSchema, type RawMapping } from '../plan-schema.ts'
import { type Locate, readYaml } from '../read-yaml.ts'
import { problemAt } from '../reading.ts'
import { toInstrument, toSessions } from '../to-plan.ts'
import type { KnownInstrument, KnownStudy } from './known-study.ts'

/** How files of answers look; wave and path where the mapping says them. */
export type MappedSurvey = Omit<PlanSurveyFile, 'wave' | 'path'> & {
  readonly wave: string | null
  readonly path: string | null
}

/** A questionnaire with the files that hold its answers. */
export interface MappedInstrument {
  readonly instrument: KnownInstrument
  /** Whether the mapping describes the items; else the project's are meant. */
  readonly isDescribed: boolean
  readonly files: readonly MappedSurvey[]
}

/** What a mapping says of the columns of tables; null where it does not. */
export interface ImportMapping {
  /** Its `file` is empty where the mapping names none. */
  readonly cases: PlanCases | null
  readonly sessions: PlanSessions | null
  readonly outcomes: PlanOutcomes | null
  readonly instruments: readonly MappedInstrument[]
}

export interface MappingReading {
  readonly mapping: ImportMapping | null
  readonly problems: readonly Problem[]
}

type RawInstrument = RawMapping['instruments'][number]

/** Reads the mapping of tables: `study.yaml`, or the parts of it that name columns. */
export function readImportMapping(file: string, bytes: Uint8Array, known: KnownStudy): MappingReading {
  const {
    value,
    locate,
    problems: found,
  } = readYaml(file, bytes, mappingSchema, 'names the columns, as study.yaml does')
  if (!value) return { mapping: null, problems: found }
  const problems: Problem[] = []
  const report = (path: readonly PropertyKey[], message: string): void => {
    problems.push(problemAt(file, locate(path), message.replace(' in study.yaml', '')))
  }
  const instruments = value.instruments.map((raw, i) => {
    checkMapped(raw, known, ['instruments', i], report)
    return toMapped(raw, known)
  })
  return problems.length > 0 ? { mapping: null, problems } : { mapping: { ...columnsOf(value), instruments }, problems }
}

type Report = (path: Parameters<Locate>[0], message: string) => void

function columnsOf({ cases, sessions, outcomes }: RawMapping): Omit<ImportMapping, 'instruments'> {
  return {
    cases: cases
      ? {
          ...{ file: cases.file ?? '', id: cases.id, name: cases.name ?? null, pseudonym: cases.pseudonym ?? null },
          ...{ site: cases.site ?? null, attributes: cases.attributes },
        }
      : null,
    sessions: sessions ? toSessions({ ...sessions, file: '' }) : null,
    outcomes: outcomes ? { ...outcomes, file: '' } : null,
  }
}

function checkMapped(raw: RawInstrument, known: KnownStudy, at: readonly PropertyKey[], report: Report): void {
  const ids = known.instruments.map(({ id }) => id)
  if (raw.items.length === 0 && !ids.includes(raw.id)) {
    const message = `The project has no questionnaire '${raw.id}'.${didYouMean(raw.id, ids)} Mend the id, or describe its items.`
    report([...at, 'id'], message)
  }
  if (raw.items.length > 0) checkParts(raw, at, report)
  else checkColumns(raw, known, at, report)
  raw.files.forEach(({ platform }, i) => {
    checkPlatform(platform, [...at, 'files', i, 'platform'], report)
  })
  checkTaken(raw, known, at, report)
}

/** Of a questionnaire that is not described here, the items are the project's. */
function checkColumns(raw: RawInstrument, known: KnownStudy, at: readonly PropertyKey[], report: Report): void {
  const items = known.instruments.find(({ id }) => id === raw.id)?.items.map(({ id }) => id) ?? []
  raw.files.forEach(({ columns }, i) => {
    for (const item of Object.keys(columns))
      checkKnown(item, items, 'item', [...at, 'files', i, 'columns', item], report)
  })
}

/** An item or scale of another questionnaire would be taken from it. */
function checkTaken(raw: RawInstrument, known: KnownStudy, at: readonly PropertyKey[], report: Report): void {
  const others = known.instruments.filter(({ id }) => id !== raw.id)
  for (const part of ['items', 'scales'] as const) {
    raw[part].forEach(({ id }, i) => {
      const owner = others.find((other) => other[part].some((one) => one.id === id))
      if (owner)
        report(
          [...at, part, i, 'id'],
          `'${id}' is there already, in the questionnaire '${owner.id}'. Choose another id.`,
        )
    })
  }
}

function toMapped(raw: RawInstrument, known: KnownStudy): MappedInstrument {
  const described = toInstrument({ ...raw, files: [] })
  const own = known.instruments.find(({ id }) => id === raw.id)
  const isDescribed = raw.items.length > 0 || !own
  return {
    instrument: isDescribed ? described : own,
    isDescribed,
    files: raw.files.map((one) => ({
      ...one,
      wave: one.wave ?? null,
      path: one.path ?? null,
      platform: one.platform as SurveyPlatform,
      answered: one.answered ?? null,
      match: one.match ?? null,
    })),
  }
}
