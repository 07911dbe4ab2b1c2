import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGenerator } from '#core/stats/generator.ts'

/** A study folder of very many principals who answered one scale of five questions twice, and rose a little. */
export function writeLargeStudy(people: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'throughline-large-'))
  const write = (name: string, lines: readonly string[]) => writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
  const chance = createGenerator(5000)
  const ids = Array.from({ length: people }, (_, i) => `P${String(i + 1).padStart(4, '0')}`)
  const levels = ids.map(() => chance.below(4))
  const answers = (level: number, rise: number) =>
    Array.from({ length: 5 }, () =>
      Math.max(1, Math.min(5, level + chance.below(3) + (chance.below(3) === 0 ? rise : 0))),
    )
  const sheet = (rise: number) => ids.map((id, i) => [id, ...answers(levels[i] ?? 1, rise)].join())
  write('principals.csv', ['id,city', ...ids.map((id, i) => `${id},City ${i % 12}`)])
  write('sessions.csv', [
    'id,session,held_on,kind',
    ...ids.flatMap((id) =>
      [1, 2, 3].map((n) => `${id},${n},${chance.below(3) === 0 ? '' : `2018-0${n}-15`},individual`),
    ),
  ])
  write('baseline.csv', ['id,Q1,Q2,Q3,Q4,Q5', ...sheet(0)])
  write('end.csv', ['id,Q1,Q2,Q3,Q4,Q5', ...sheet(1)])
  write('study.yaml', [PLAN])
  return folder
}

const PLAN = `study: { id: large, title: "A large study", language: en }
waves:
  - { id: baseline, label: "Baseline", date: 2017-09-15 }
  - { id: end, label: "End of year", date: 2018-06-15 }
cases: { file: principals.csv, id: id, attributes: [city] }
sessions: { file: sessions.csv, case: id, number: session, date: held_on, kind: kind }
instruments:
  - id: q
    label: "Questionnaire"
    files:
      - { wave: baseline, path: baseline.csv, platform: plain, case: id }
      - { wave: end, path: end.csv, platform: plain, case: id }
    items:
${[1, 2, 3, 4, 5].map((n) => `      - { id: q${n}, column: Q${n}, type: likert, min: 1, max: 5, text: "Question ${n}" }`).join('\n')}
    scales:
      - { id: confidence, label: "Confidence", items: [q1, q2, q3, q4, q5], score: mean, minAnswered: 0.5 }
analysis: { waves: [baseline, end], resamples: 1000, seed: 7, confidence: 0.95 }`
