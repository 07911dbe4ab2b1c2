import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator, type Generator } from '#core/stats/generator.ts'
import { countCodePoints } from '#core/text/code-points.ts'
import { normaliseText } from '#core/text/normalise-text.ts'
import { prepareSnap } from '#core/text/snap-to-graphemes.ts'
import { runCli } from './cli.ts'
import { type MadeLanguage, madeTurns, textOfTurns } from './made-text.ts'

const CODES = 40
const CODERS = ['Noa', 'Rami'] as const
const LONGEST_CODING = 900

type MadeText = {
  readonly name: string
  readonly language: MadeLanguage
  readonly words: number
  readonly codings: number
}

/** The texts in the order of the list: a short one, which is open first, and the two that are measured. */
export const codingTexts = {
  short: { name: 'P01-before', language: 'en', words: 4_000, codings: 100 },
  hebrew: { name: 'P02-before', language: 'he', words: 100_000, codings: 5_000 },
  english: { name: 'P02-after', language: 'en', words: 100_000, codings: 5_000 },
} as const satisfies Record<string, MadeText>

const studyFile = `
study: { id: coding, title: Coding, language: en }
waves: [ { id: before, label: Before }, { id: after, label: After } ]
cases: { file: principals.csv, id: id }
transcripts: [ { files: "*.txt", name: "{case}-{wave}" } ]
codebook: codebook.csv
codings: codings.csv
`

/**
 * A project file in `folder` with two transcripts of a hundred thousand words in turns, each with five thousand overlapping
 * codings of forty codes by two coders. The same study every time. Returns its path.
 */
export function writeCodingStudy(folder: string): string {
  const chance = createGenerator(4)
  const source = join(folder, 'study')
  mkdirSync(source)
  const write = (name: string, content: string): void => writeFileSync(join(source, name), content)
  write('study.yaml', studyFile)
  write('principals.csv', 'id\nP01\nP02\n')
  write('codebook.csv', lines('id,parent,name,definition', codebook()))
  const codings = Object.values(codingTexts).flatMap((made) => {
    const { text } = normaliseText(textOfTurns(madeTurns(made.language, made.words, chance)))
    write(`${made.name}.txt`, text)
    return codingsOf(made, text, chance)
  })
  write('codings.csv', lines('document,code,coder,start,end', codings))
  const project = join(folder, 'coding.throughline')
  runCli(['load', project, source])
  return project
}

function codebook(): readonly string[] {
  return Array.from({ length: CODES }, (_, i) => `c${i},${i < 8 ? '' : `c${i % 8}`},Theme ${i + 1},What is said of it`)
}

/** Spread evenly over the text, each from a few words to some sentences. */
function codingsOf({ name, codings }: MadeText, text: string, chance: Generator): readonly string[] {
  const room = countCodePoints(text) - LONGEST_CODING
  const snap = prepareSnap(text)
  return Array.from({ length: codings }, (_, i) => {
    const start = Math.floor((i * room) / codings)
    const span = snap({ startCodePoint: start, endCodePoint: start + 20 + chance.below(LONGEST_CODING - 20) })
    const coder = CODERS[chance.below(CODERS.length)]
    return [name, `c${chance.below(CODES)}`, coder, span.startCodePoint, span.endCodePoint].join(',')
  })
}

function lines(header: string, rows: readonly string[]): string {
  return `${[header, ...rows].join('\n')}\n`
}
