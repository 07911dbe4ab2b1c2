import { sampleSeed, themes } from './design.ts'
import type { Questionnaire } from './questionnaire.ts'

/** `study.yaml`: the whole study in the form that the study folder's documentation gives. */
export function studyYaml(questionnaire: Questionnaire): string {
  return `# SYNTHETIC SAMPLE: every person, school, city and figure in this folder is invented. See README.md.
study:   { id: grant-267, title: "Coaching principals to lead five-unit mathematics (synthetic sample)", funder: "The Foundation", grant: "267", language: he }
waves:
  - { id: baseline, label: "Baseline", date: 2017-09-15 }
  - { id: end, label: "End of year", date: 2018-06-15 }
cases:
  file: principals.csv
  id: principal_id
  name: name
  site: school
  attributes: [city, school, coach, sector, gender, years_in_post, language]
sessions: { file: sessions.csv, case: principal_id, number: session, date: held_on, staff: coach, minutes: minutes, kind: kind, topics: topics }
outcomes: { file: outcomes.csv, site: school, year: year, measures: [five_unit_graduates, graduating_cohort, target] }
instruments:
  - id: leadership
    label: "Principals' questionnaire"
    files:
      - { wave: baseline, path: survey-baseline.csv, platform: plain, case: principal_id, answered: answered_on }
      - { wave: end, path: survey-end.csv, platform: plain, case: principal_id, answered: answered_on }
    items:
${itemLines(questionnaire)}
    missing: ["-99", "N/A", "לא רלוונטי"]
    scales:
${scaleLines(questionnaire)}
transcripts:
  - { files: "interviews/*.docx", name: "{case}-{wave}" }
codebook: codebook.csv
codings: codings.csv
indicators:
${indicatorLines()}
analysis: { waves: [baseline, end], resamples: 10000, seed: ${sampleSeed}, confidence: 0.95, clusterBy: coach }
`
}

/** The labels of all three languages are written once, at the first item, and referred to after that. */
function itemLines(questionnaire: Questionnaire): string {
  return questionnaire.items
    .map((item, index) => {
      const labels = index === 0 ? `&agreement ${labelMap(questionnaire)}` : '*agreement'
      const text = JSON.stringify(`${item.en} / ${item.he}`)
      return `      - { id: ${item.id}, column: ${item.column}, type: likert, min: 1, max: 5, text: ${text}, labels: ${labels} }`
    })
    .join('\n')
}

function labelMap(questionnaire: Questionnaire): string {
  const { en, he, ar } = questionnaire.labels
  const entries = [en, he, ar].flatMap((labels) =>
    labels.map((label, index) => `${JSON.stringify(label)}: ${index + 1}`),
  )
  return `{ ${entries.join(', ')} }`
}

function scaleLines(questionnaire: Questionnaire): string {
  return themes
    .map((theme) => {
      const items = questionnaire.items.filter((item) => item.scale === theme.scale)
      const list = items.map((item) => (item.reversed ? `"-${item.id}"` : item.id)).join(', ')
      return `      - { id: ${theme.scale}, label: "${theme.label}", items: [${list}], score: mean, minAnswered: 0.5 }`
    })
    .join('\n')
}

function indicatorLines(): string {
  return themes
    .map((theme) => {
      const outcomes = theme.code === 'mathematics-focus' ? 'five_unit_graduates' : ''
      return `  - { id: ${theme.scale}, label: "${theme.label}", scales: [${theme.scale}], codes: [${theme.code}], outcomes: [${outcomes}] }`
    })
    .join('\n')
}
