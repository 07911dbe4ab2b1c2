import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What is wrong with a small study; nothing when left out. */
export type Fault = {
  /** How many of the ten take part in both waves; the others by turns at baseline only or at the end only. All unless given. */
  readonly pairs?: number
  /** Everybody gives the same answer to the questions of data use in both waves. */
  readonly isConstant?: boolean
  /** Nobody answers the questions of data use at the end. */
  readonly isUnanswered?: boolean
  /** Nobody is interviewed at the end. */
  readonly isUninterviewed?: boolean
  /** All sessions are planned, none is held. */
  readonly isUndelivered?: boolean
}

const PEOPLE = Array.from({ length: 10 }, (_, i) => `P${String(i + 1).padStart(2, '0')}`)
const COACHES = ['Ruth', 'Omar', 'Lea']

/** A study folder of ten principals, two scales, two themes, sessions and outcomes, in which one thing is wrong. */
export function writeSmallStudy(fault: Fault): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-small-'))
  mkdirSync(join(folder, 'interviews'))
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  const { pairs = PEOPLE.length } = fault
  const before = PEOPLE.filter((_, i) => i < pairs || i % 2 === 0)
  const atEnd = PEOPLE.filter((_, i) => i < pairs || i % 2 === 1)
  write('study.yaml', [PLAN])
  write('principals.csv', [
    'id,school,city,coach',
    ...PEOPLE.map((id, i) => `${id},School ${i + 1},${i % 2 === 0 ? 'Haven' : 'Hill'},${COACHES[i % 3]}`),
  ])
  write('sessions.csv', [
    'id,session,held_on,coach,minutes,kind,topics',
    ...PEOPLE.flatMap((id, i) =>
      [1, 2, 3].map((session) => {
        const isHeld = !fault.isUndelivered && session <= 1 + (i % 3)
        return `${id},${session},${isHeld ? `2017-1${session - 1}-12` : ''},${COACHES[i % 3]},${isHeld ? 60 : ''},individual,`
      }),
    ),
  ])
  write('outcomes.csv', [
    'school,year,graduates,target',
    ...PEOPLE.flatMap((_, i) => [2016, 2017, 2018].map((year) => `School ${i + 1},${year},${5 + i + (year % 3)},12`)),
  ])
  write('baseline.csv', [
    'id,Q1,Q2,Q3,Q4',
    ...before.map((id) => `${id},${answers(fault, PEOPLE.indexOf(id), 0).join()}`),
  ])
  write('end.csv', ['id,Q1,Q2,Q3,Q4', ...atEnd.map((id) => `${id},${answers(fault, PEOPLE.indexOf(id), 1).join()}`)])
  const texts = [
    ...before.map((id) => `${id}-baseline`),
    ...(fault.isUninterviewed ? [] : atEnd.map((id) => `${id}-end`)),
  ]
  for (const text of texts) {
    write(`interviews/${text}.txt`, [
      'Interviewer: How was the year?',
      `Principal: We look at the data of ${text}. The team meets.`,
    ])
  }
  write('codebook.csv', ['id,parent,name,definition', 'data,,Data in use,Data are used', 'team,,Team,The team meets'])
  write('codings.csv', [
    'document,code,coder,quote,weight,direction',
    ...texts.filter((_, i) => i % 3 !== 0).map((text) => `${text},data,Noa,We look at the data of ${text},3,positive`),
    ...texts.filter((_, i) => i % 4 === 0).map((text) => `${text},team,Noa,The team meets,,`),
  ])
  return folder
}

/** Two questions of confidence, two of data use. */
function answers({ isConstant, isUnanswered }: Fault, person: number, wave: 0 | 1): readonly (number | '')[] {
  const confidence = [2 + ((person + wave) % 3), 1 + ((person * 2) % 4) + wave]
  if (isConstant) return [...confidence, 3, 3]
  return wave === 1 && isUnanswered
    ? [...confidence, '', '']
    : [...confidence, 1 + (person % 3) + wave, 2 + ((person + wave) % 2)]
}

const PLAN = `study: { id: small, title: "A small study", language: en }
waves:
  - { id: baseline, label: "Baseline", date: 2017-09-15 }
  - { id: end, label: "End of year", date: 2018-06-15 }
cases: { file: principals.csv, id: id, site: school, attributes: [city, school, coach] }
sessions: { file: sessions.csv, case: id, number: session, date: held_on, staff: coach, minutes: minutes, kind: kind, topics: topics }
outcomes: { file: outcomes.csv, site: school, year: year, measures: [graduates, target] }
instruments:
  - id: q
    label: "Questionnaire"
    files:
      - { wave: baseline, path: baseline.csv, platform: plain, case: id }
      - { wave: end, path: end.csv, platform: plain, case: id }
    items:
      - { id: c1, column: Q1, type: likert, min: 1, max: 5, text: "I am confident" }
      - { id: c2, column: Q2, type: likert, min: 1, max: 5, text: "I lead the team" }
      - { id: d1, column: Q3, type: likert, min: 1, max: 5, text: "We use data" }
      - { id: d2, column: Q4, type: likert, min: 1, max: 5, text: "We read reports" }
    scales:
      - { id: confidence, label: "Confidence", items: [c1, c2], score: mean, minAnswered: 0.5 }
      - { id: data-use, label: "Data use", items: [d1, d2], score: mean, minAnswered: 0.5 }
transcripts:
  - { files: "interviews/*.txt", name: "{case}-{wave}" }
codebook: codebook.csv
codings: codings.csv
indicators:
  - { id: confidence, label: "Confidence", scales: [confidence], codes: [team], outcomes: [] }
  - { id: data-use, label: "Data use", scales: [data-use], codes: [data], outcomes: [graduates] }
analysis: { waves: [baseline, end], resamples: 500, seed: 7, confidence: 0.95, clusterBy: coach }`
