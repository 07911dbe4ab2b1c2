import { createGenerator, type Generator } from '#core/stats/generator.ts'
import type { StudyCoding, StudyData, StudyItem, StudyResponse, StudyScale } from '#core/types/study-data.ts'

const TOPICS = ['data', 'team', 'culture']
const YEARS = [2014, 2015, 2016, 2017, 2018]

/**
 * A made-up study, the same for the same seed: from two cases to sixty, with ties, missing answers, attrition,
 * constant items, one wave sometimes empty, empty clusters, overlapping codings and codes under codes.
 */
export function randomStudy(seed: number): StudyData {
  const chance = createGenerator(seed)
  const cases = range(oneOf(chance, [2, 3, 4, 6, 9, 12, 20, 35, 60])).map((i) => `P${i + 1}`)
  const coaches = 1 + chance.below(9)
  const items = makeItems(chance)
  const scales = makeScales(chance, items)
  const codes = makeCodes(chance)
  const documents = cases.slice(0, 2 + chance.below(20)).flatMap((id) => makeDocuments(chance, id))
  const swapped = chance.below(6) === 0
  return {
    study: { id: `random-${seed}`, title: `Random study ${seed}`, funder: null, grant: null, language: 'en' },
    waves: [wave('before'), wave('after')],
    analysis: {
      waves: swapped ? ['after', 'before'] : ['before', 'after'],
      resamples: 4000,
      seed,
      confidence: oneOf(chance, [0.9, 0.95, 0.95, 0.99]),
      clusterBy: chance.below(8) === 0 ? null : seed % 5 === 0 ? 'city' : 'coach',
    },
    cases: cases.map((id, i) => ({
      id,
      pseudonym: id,
      site: `S${i + 1}`,
      attributes: { coach: chance.below(15) === 0 ? null : `C${1 + chance.below(coaches)}` },
    })),
    sites: cases.map((_, i) => ({ id: `S${i + 1}`, name: `School ${i + 1}`, city: `T${i % 4}` })),
    staff: range(coaches).map((i) => ({ id: `C${i + 1}`, name: `Coach ${i + 1}`, role: 'coach' as const })),
    sessions: makeSessions(chance, cases, coaches),
    outcomes: chance.below(5) === 0 ? [] : makeOutcomes(chance, cases.length),
    instruments: [{ id: 'q', label: 'Questionnaire', items }],
    responses: makeResponses(chance, cases, items),
    scales,
    documents,
    codes,
    codings: documents.flatMap(({ id }) =>
      makeCodings(
        chance,
        id,
        codes.map((code) => code.id),
      ),
    ),
    indicators: [
      { id: 'first', label: 'First', scales: scales.slice(0, 1).map(({ id }) => id), codes: ['c1'], outcomes: [] },
      {
        id: 'all',
        label: 'All',
        scales: scales.map(({ id }) => id),
        codes: codes.map(({ id }) => id),
        outcomes: ['grads'],
      },
      { id: 'bare', label: 'Bare', scales: [], codes: ['c2'], outcomes: [] },
    ],
    answerSheets: makeAnswerSheets(createGenerator(seed + 1e6), cases),
  }
}

function range(n: number): readonly number[] {
  return Array.from({ length: n }, (_, i) => i)
}

function oneOf<T>(chance: Generator, values: readonly [T, ...T[]]): T {
  return values[chance.below(values.length)] ?? values[0]
}

function wave(id: string): StudyData['waves'][number] {
  return { id, label: id, date: null }
}

function makeItems(chance: Generator): readonly StudyItem[] {
  return range(4 + chance.below(12)).map((i) => {
    const item = { id: `q${i + 1}`, text: `Item ${i + 1}`, labels: [] }
    if (chance.below(12) === 0) return { ...item, type: 'number', min: null, max: null }
    return chance.below(12) === 0
      ? { ...item, type: 'open', min: null, max: null }
      : { ...item, type: 'likert', min: 1, max: oneOf(chance, [5, 5, 7]) }
  })
}

function makeScales(chance: Generator, items: readonly StudyItem[]): readonly StudyScale[] {
  const usable = items.filter(({ type }) => type === 'likert')
  const size = 1 + chance.below(6)
  return range(Math.min(3, Math.floor(usable.length / size))).map((k) => ({
    id: `s${k + 1}`,
    label: `Scale ${k + 1}`,
    items: usable.slice(k * size, (k + 1) * size).map(({ id }) => ({ item: id, reversed: chance.below(3) === 0 })),
    score: oneOf(chance, ['mean', 'mean', 'sum']),
    minAnswered: oneOf(chance, [0.5, 0.7, 1]),
  }))
}

function makeResponses(
  chance: Generator,
  cases: readonly string[],
  items: readonly StudyItem[],
): readonly StudyResponse[] {
  const [missing, gone, rise] = [chance.below(15), chance.below(25), chance.below(3)]
  const constant = new Set(items.filter(() => chance.below(15) === 0).map(({ id }) => id))
  const emptyWave = chance.below(25) === 0 ? 'after' : null
  return cases.flatMap((caseId) => {
    const level = chance.below(4)
    return ['before', 'after'].flatMap((waveId) => {
      if (waveId === emptyWave || chance.below(100) < gone) return []
      return items.map((item) => {
        const skipped = chance.below(100) < missing
        const value = constant.has(item.id)
          ? 3
          : level + chance.below(3) + (waveId === 'after' ? chance.below(1 + rise) : 0)
        const bounded = item.type === 'number' ? value * 2.5 : Math.max(1, Math.min(item.max ?? 5, value))
        return {
          case: caseId,
          wave: waveId,
          item: item.id,
          value: skipped || item.type === 'open' ? null : bounded,
          missing: skipped ? ('unanswered' as const) : null,
        }
      })
    })
  })
}

/** Some days are not known, some the same for many, some studies have none. */
function makeAnswerSheets(chance: Generator, cases: readonly string[]): StudyData['answerSheets'] {
  const [days, unknown] = [1 + chance.below(25), chance.below(3) * 10]
  if (chance.below(8) === 0) return []
  return cases.flatMap((caseId) =>
    ['before', 'after'].flatMap((waveId) => {
      const day = 1 + chance.below(days)
      if (chance.below(100) < unknown) return []
      return [{ case: caseId, wave: waveId, instrument: 'q', answeredOn: `2018-06-${String(day).padStart(2, '0')}` }]
    }),
  )
}

function makeCodes(chance: Generator): StudyData['codes'] {
  return range(2 + chance.below(5)).map((i) => ({
    id: `c${i + 1}`,
    name: `Code ${i + 1}`,
    parent: i > 1 && chance.below(2) === 0 ? `c${1 + chance.below(i)}` : null,
    color: null,
  }))
}

function makeDocuments(chance: Generator, caseId: string): StudyData['documents'] {
  return ['before', 'after', 'after'].flatMap((waveId, i) => {
    if (chance.below(i === 2 ? 2 : 6) === 0) return []
    const id = `${caseId}-${waveId}-${i}`
    return [{ id, name: id, case: caseId, wave: waveId, words: 300 + chance.below(900), codePoints: 4000 }]
  })
}

function makeCodings(chance: Generator, document: string, codes: readonly string[]): readonly StudyCoding[] {
  return range(chance.below(6)).map((i) => {
    const startCodePoint = chance.below(3500)
    return {
      id: `${document}:${i}`,
      document,
      code: codes[chance.below(codes.length)] ?? 'c1',
      coder: oneOf(chance, ['Noa', 'Samir']),
      startCodePoint,
      endCodePoint: startCodePoint + 1 + chance.below(400),
      weight: null,
      direction: null,
    }
  })
}

function makeSessions(chance: Generator, cases: readonly string[], coaches: number): StudyData['sessions'] {
  if (chance.below(10) === 0) return []
  const day = () => (chance.below(6) === 0 ? null : `2018-01-${10 + chance.below(20)}`)
  const staff = () => (chance.below(10) === 0 ? null : `C${1 + chance.below(coaches)}`)
  const meeting = { minutes: null, topics: TOPICS }
  return [
    ...cases.flatMap((id) =>
      range(chance.below(8)).map((i) => ({
        kind: 'individual' as const,
        case: id,
        number: chance.below(12) === 0 ? 1 : i + 1,
        heldOn: day(),
        staff: staff(),
        ...meeting,
      })),
    ),
    ...range(chance.below(5)).map((i) => ({
      kind: oneOf(chance, ['group', 'network'] as const),
      case: null,
      number: chance.below(4) === 0 ? null : i + 1,
      heldOn: day(),
      staff: null,
      ...meeting,
    })),
  ]
}

function makeOutcomes(chance: Generator, sites: number): StudyData['outcomes'] {
  const measures = ['grads', 'class_cohort', 'target', 'prizes'].slice(0, 1 + chance.below(4))
  return YEARS.flatMap((year) =>
    range(sites).flatMap((i) => {
      const cohort = 40 + chance.below(100)
      const values: Readonly<Record<string, number>> = {
        grads: chance.below(30),
        class_cohort: cohort,
        target: 15,
        prizes: 2,
      }
      return measures.map((measure) => ({
        site: `S${i + 1}`,
        year,
        measure,
        value: chance.below(20) === 0 ? null : (values[measure] ?? 0),
      }))
    }),
  )
}
