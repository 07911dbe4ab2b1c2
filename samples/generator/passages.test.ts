import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

/** The hand-written passages of the sample study: well-formed, in range, and nothing said twice. */

type Turn = { readonly who: string; readonly text: string }
type Talk = { readonly id?: string; readonly wave?: string; readonly stance?: string; readonly turns: readonly Turn[] }
type Theme = {
  readonly theme: string
  readonly questions: readonly { wave: string; text: string }[]
  readonly passages: readonly Talk[]
}
type Frame = {
  readonly openings: readonly Talk[]
  readonly closings: readonly Talk[]
  readonly off_topic: readonly Talk[]
}

const root = join(import.meta.dirname, 'passages')
const children: Readonly<Record<string, string>> = {
  'leading-the-maths-team': 'leadership-confidence',
  'mapping-tests': 'data-use',
  'teaching-hours': 'resource-pooling',
  'department-head-meetings': 'management-routines',
  'peer-observation': 'communities-of-practice',
}
const themes = [
  'leadership-confidence',
  'data-use',
  'mathematics-focus',
  'resource-pooling',
  'team-building',
  'management-routines',
  'culture-of-excellence',
  'communities-of-practice',
]
/** Hebrew passages by stance: `low mixed high` of the six of a wave. */
const hebrewStances: Readonly<Record<string, { readonly baseline: string; readonly end: string }>> = {
  'leadership-confidence': { baseline: '4 1 1', end: '0 1 5' },
  'data-use': { baseline: '4 1 1', end: '0 1 5' },
  'mathematics-focus': { baseline: '3 2 1', end: '1 1 4' },
  'resource-pooling': { baseline: '1 2 3', end: '4 1 1' },
  'team-building': { baseline: '2 2 2', end: '2 2 2' },
  'management-routines': { baseline: '3 2 1', end: '1 1 4' },
  'culture-of-excellence': { baseline: '2 2 2', end: '2 2 2' },
  'communities-of-practice': { baseline: '3 2 1', end: '1 1 4' },
}
const codes = new Set([...themes, ...Object.keys(children)])
const names = new Set(['principal', 'colleague', 'school', 'city', 'coach'])

/** The text as one gender would say it, markers and braces gone. */
function spoken(text: string): string {
  return text
    .replace(/\[\[[a-z-]+:[+~-] /g, '')
    .replaceAll(']]', '')
    .replace(/\{([^{}/]*)\/[^{}]*\}/g, '$1')
    .replace(/[{}]/g, '')
}

function wordCount(text: string): number {
  return spoken(text)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function sentences(text: string): readonly string[] {
  return spoken(text)
    .split(/[.?!…؟\n]+/)
    .map((sentence) => sentence.replace(/[^\p{L}\p{N}]+/gu, ' ').trim())
    .filter((sentence) => sentence.split(' ').length >= 4)
}

/** Coded stretches of a turn, inner ones included; a reason instead when the brackets do not balance. */
function stretches(text: string): {
  readonly codes: readonly string[]
  readonly texts: readonly string[]
  readonly broken?: string
} {
  const open: { code: string; from: number }[] = []
  const found: { code: string; text: string }[] = []
  for (const mark of text.matchAll(/\[\[(?:([a-z-]+):[+~-] )?|\]\]/g)) {
    if (mark[0] === ']]') {
      const last = open.pop()
      if (last === undefined) return { codes: [], texts: [], broken: 'a stretch closes that never opened' }
      found.push({ code: last.code, text: text.slice(last.from, mark.index) })
    } else open.push({ code: mark[1] ?? 'no code', from: mark.index + mark[0].length })
  }
  if (open.length > 0) return { codes: [], texts: [], broken: 'a stretch never closes' }
  return { codes: found.map((one) => one.code), texts: found.map((one) => one.text) }
}

function faultsOfBraces(text: string): readonly string[] {
  const inside = [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
  const rest = text.replace(/\{[^{}]*\}/g, '').replace(/\[\[[a-z-]+:[+~-] |\]\]/g, '')
  const unknown = inside.filter((one) => !names.has(one) && !/^[^/]*\/[^/]*$/.test(one))
  return /[{}]|\[\[|\]\]/.test(rest) ? [...unknown, 'a brace or bracket stands alone'] : unknown
}

function faultsOfTalk(talk: Talk, [least, most]: readonly [number, number]): readonly string[] {
  const count = talk.turns.reduce((sum, turn) => sum + wordCount(turn.text), 0)
  const faults = talk.turns.flatMap((turn) => faultsOfBraces(turn.text))
  if (count < least || count > most) faults.push(`${count} words, not ${least}–${most}`)
  talk.turns.forEach((turn, index) => {
    if (turn.who !== 'principal' && turn.who !== 'interviewer') faults.push(`who is ${turn.who}`)
    if (index > 0 && turn.who === talk.turns[index - 1]?.who)
      faults.push(`turns ${index} and ${index + 1} are one speaker's`)
  })
  return faults
}

function faultsOfCoding(talk: Talk, theme: string): readonly string[] {
  const marked = talk.turns.map((turn) => stretches(turn.text))
  const used = marked.flatMap((one) => one.codes)
  const faults = marked.flatMap((one) => (one.broken === undefined ? [] : [one.broken]))
  if (used.length < 1 || used.length > 3) faults.push(`${used.length} coded stretches`)
  if (!used.some((code) => code === theme || children[code] === theme)) faults.push('its own theme is not marked')
  faults.push(...used.filter((code) => !codes.has(code)).map((code) => `no such code: ${code}`))
  for (const text of marked.flatMap((one) => one.texts)) {
    if (wordCount(text) < 6 || wordCount(text) > 40)
      faults.push(`a stretch of ${wordCount(text)} words: ${text.slice(0, 30)}`)
  }
  return faults
}

const read = (...path: string[]): unknown => parse(readFileSync(join(root, ...path), 'utf8'))
const languages = ['he', 'ar', 'en'].filter((language) => existsSync(join(root, language)))

describe.each(languages)('passages in %s', (language) => {
  const files = readdirSync(join(root, language)).filter((file) => file.endsWith('.yaml') && !file.startsWith('_'))
  const read1 = files.map((file) => ({ file, ...(read(language, file) as Theme) }))
  const frame = read(language, '_frame.yaml') as Frame

  it.each(read1)('$file is well formed', ({ file, theme, questions, passages }) => {
    expect(`${theme}.yaml`).toBe(file)
    for (const wave of ['baseline', 'end']) {
      expect(questions.filter((question) => question.wave === wave).length).toBeGreaterThanOrEqual(
        language === 'he' ? 5 : 3,
      )
      expect(passages.filter((passage) => passage.wave === wave)).toHaveLength(language === 'he' ? 6 : 3)
    }
    const faults = passages.flatMap((passage) =>
      [...faultsOfTalk(passage, [90, 150]), ...faultsOfCoding(passage, theme)].map(
        (fault) => `${passage.id}: ${fault}`,
      ),
    )
    expect(faults).toEqual([])
    expect(questions.flatMap((question) => faultsOfBraces(question.text))).toEqual([])
    expect(new Set(passages.map((passage) => passage.id)).size).toBe(passages.length)
  })

  it('_frame.yaml is well formed', () => {
    const parts: readonly (readonly [readonly Talk[], readonly [number, number]])[] = [
      [frame.openings, [110, 160]],
      [frame.closings, [60, 110]],
      [frame.off_topic, [50, 90]],
    ]
    const faults = parts.flatMap(([talks, range]) =>
      talks.flatMap((talk, index) => faultsOfTalk(talk, range).map((fault) => `${index + 1} (${range}): ${fault}`)),
    )
    expect(faults).toEqual([])
  })

  it('says no sentence twice', () => {
    const talks = [...read1.flatMap((one) => one.passages), ...frame.openings, ...frame.closings, ...frame.off_topic]
    const said = [
      ...talks.flatMap((talk) => talk.turns.flatMap((turn) => sentences(turn.text))),
      ...read1.flatMap((one) => one.questions.flatMap((question) => sentences(question.text))),
    ]
    expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([])
  })
})

describe('stances of the Hebrew passages', () => {
  it.each(Object.entries(hebrewStances))('%s has those planned', (theme, planned) => {
    const { passages } = read('he', `${theme}.yaml`) as Theme
    const count = (wave: string) =>
      ['low', 'mixed', 'high']
        .map((stance) => passages.filter((one) => one.wave === wave && one.stance === stance).length)
        .join(' ')
    expect({ baseline: count('baseline'), end: count('end') }).toEqual(planned)
  })
})
