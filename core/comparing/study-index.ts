import type { StudyData, StudyDocument, StudyItem } from '#core/types/study-data.ts'

/** Item id to the number answered, for one case in one wave. */
export type Answers = ReadonlyMap<string, number>

/** The study's lists as look-ups, built once for all measures. */
export interface StudyIndex {
  readonly baselineWave: string
  readonly endWave: string
  /** Case ids in the order of the roster, in which every sum is taken: the order of answers changes no digit. */
  readonly roster: readonly string[]
  readonly items: ReadonlyMap<string, StudyItem>
  /** Wave to case to the numbers answered. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, Answers>>
  /** Wave to the cases that answered anything at all, open questions included. */
  readonly answered: ReadonlyMap<string, ReadonlySet<string>>
  /** Wave to case to its documents. */
  readonly documents: ReadonlyMap<string, ReadonlyMap<string, readonly StudyDocument[]>>
}

/** A wave no study has: what is asked of it is empty. */
const NO_WAVE = ''

/** Builds the look-ups. Two answers of one case to one item in one wave are a defect of the caller: refused. */
export function indexStudy(data: StudyData): StudyIndex {
  return {
    baselineWave: data.analysis.waves?.[0] ?? data.waves[0]?.id ?? NO_WAVE,
    endWave: data.analysis.waves?.[1] ?? NO_WAVE,
    roster: data.cases.map((one) => one.id),
    items: new Map(data.instruments.flatMap((instrument) => instrument.items.map((item) => [item.id, item]))),
    answers: indexAnswers(data),
    answered: indexAnswered(data),
    documents: indexDocuments(data),
  }
}

function indexAnswers(data: StudyData): StudyIndex['answers'] {
  const waves = new Map<string, Map<string, Map<string, number>>>()
  for (const { case: caseId, wave, item, value } of data.responses) {
    if (value === null || !Number.isFinite(value)) continue
    const answers = inner(inner(waves, wave, newMap<Map<string, number>>), caseId, newMap<number>)
    if (answers.has(item)) throw new Error(`two answers of ${caseId} to ${item} in ${wave}`)
    answers.set(item, value)
  }
  return waves
}

function indexAnswered(data: StudyData): StudyIndex['answered'] {
  const waves = new Map<string, Set<string>>()
  for (const response of data.responses) {
    if (response.missing === null) inner(waves, response.wave, () => new Set<string>()).add(response.case)
  }
  return waves
}

function indexDocuments(data: StudyData): StudyIndex['documents'] {
  const waves = new Map<string, Map<string, StudyDocument[]>>()
  for (const document of data.documents) {
    inner(inner(waves, document.wave, newMap<StudyDocument[]>), document.case, () => []).push(document)
  }
  return waves
}

function newMap<V>(): Map<string, V> {
  return new Map()
}

function inner<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}
