import { lateJoiners, leavers, themes } from './design.ts'
import { interviewees } from './interview-plan.ts'
import type { Sample } from './sample.ts'

/** `README.md` of the sample study. */
export function readmeText({ cases, sessions, answers, transcripts, codings }: Sample): string {
  const individual = sessions.filter((one) => one.kind === 'individual')
  const held = individual.filter((one) => one.heldOn !== '')
  const present = (code: string, wave: 'baseline' | 'end'): number =>
    interviewees.filter((one) => one.themes[wave].includes(code)).length
  const rows = themes.map(
    (theme) =>
      `| ${theme.label} | \`${theme.scale}\` | ${theme.trueDz} | \`${theme.code}\` | ${present(theme.code, 'baseline')} | ${present(theme.code, 'end')} |`,
  )
  return `# The sample study: everything here is synthetic

**Every person, school, city, answer, quote and figure in this folder is invented.** The programme that it is shaped
after is real (coaching of 50 school principals in 12 cities by nine coaches); no principal, coach or pupil of it is
described here, and none of the names belongs to anybody. Do not cite anything in this folder as a result.

The interviews name their speakers, colleagues and schools, as real transcripts do. Those names are invented too; they
are there so that pseudonyms and disclosure checks have something to find.

## How it is made
\`node samples/generator/generate.ts\` writes the whole folder anew, the same bytes every time. Answers are drawn from
true scores with the built-in changes; sessions, outcomes and codings come from seeded chance; the interviews are put together from
passages written by hand in Hebrew, Arabic and English, none of them used twice. \`truth.json\` has the design as data.

## What is in it
| file | what |
|---|---|
| \`study.yaml\` | the study: where everything is and what it means |
| \`principals.csv\` | ${cases.length} principals with city, school and coach |
| \`sessions.csv\` | ${individual.length} individual sessions planned, ${held.length} held; meetings of the coaches and of the network |
| \`outcomes.csv\` | five-unit graduates of 50 schools, 2014–2018 |
| \`survey-baseline.csv\`, \`survey-end.csv\` | a 40-item questionnaire: ${answers.baseline.length} and ${answers.end.length} answered |
| \`interviews/\` | ${transcripts.length} transcripts: 12 principals, two waves |
| \`codebook.csv\`, \`codings.csv\` | 13 codes; ${codings.length} codings by two coders, Noa (all interviews) and Samir (16 of them) |

## What is built in
The true change of each scale over its standard deviation (d_z), and in how many of the twelve interviewed principals'
interviews the theme is coded:

| theme | scale | true d_z | code | baseline | end |
|---|---|---|---|---|---|
${rows.join('\n')}

- ${Object.keys(leavers).join(', ')} left during the year and did not answer at the end; their baseline is a little lower.
- ${Object.keys(lateJoiners).join(', ')} joined late: no baseline answers, first sessions missing.
- One coach fell short on session 5: two of six principals had it.
- The more sessions, the more leadership confidence grew, mildly. No other scale goes with sessions.
- Reversed items, answers as labels in three languages or as numbers, and four ways of leaving an answer out are on purpose.
`
}
