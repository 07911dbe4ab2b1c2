import { describe, expect, test } from 'vitest'
import { CallError, parseCommandLine } from './command-line.ts'

test('a whole call', () => {
  expect(
    parseCommandLine(['evaluate', 'study', '--out', 'results', '--formats', 'docx, html,docx', '--lang', 'he']),
  ).toEqual({
    command: 'evaluate',
    operands: ['study'],
    out: 'results',
    formats: ['docx', 'html'],
    language: 'he',
    json: false,
    verify: null,
    ...{ kind: null, wave: null, mapping: null },
  })
})

test('options may stand anywhere, and what is not said has its usual value', () => {
  expect(parseCommandLine(['--json', 'compare', 'a.throughline'])).toMatchObject({
    ...{ command: 'compare', operands: ['a.throughline'], json: true },
    ...{ out: null, formats: ['html', 'docx'], language: 'en' },
  })
})

test('a report is held against the project named, or the one beside it', () => {
  expect(parseCommandLine(['report', 'a.throughline', '--verify', 'r.docx'])).toMatchObject({
    ...{ command: 'report', operands: ['a.throughline'], verify: 'r.docx', out: null },
  })
  expect(parseCommandLine(['report', '--verify', 'r.docx'])).toMatchObject({ operands: [], verify: 'r.docx' })
})

test('files to import, as many as there are', () => {
  expect(
    parseCommandLine(['import', 'p', 'a', 'b', '--kind', 'transcript', '--wave', 'end', '--mapping', 'm.csv']),
  ).toMatchObject({
    ...{ command: 'import', operands: ['p', 'a', 'b'], kind: 'transcript', wave: 'end', mapping: 'm.csv' },
  })
})

test.each(['roster', 'survey', 'sessions', 'outcomes'] as const)('a %s with a mapping', (kind) => {
  expect(parseCommandLine(['import', 'p', 'a.csv', '--kind', kind, '--mapping', 'study.yaml'])).toMatchObject({
    ...{ kind, wave: null, mapping: 'study.yaml' },
  })
})

describe('help', () => {
  test.each([[['help']], [['--help']], [['-h', 'load']]])('%j', (words) => {
    expect(parseCommandLine(words).command).toBe('help')
  })
})

describe('refused', () => {
  test.each([
    [[], 'Which command?'],
    [['toString'], 'There is no command “toString”.'],
    [['load', 'a'], 'load takes PROJECT STUDY_FOLDER.'],
    [['check', 'a', '--out', 'b'], 'check has no option --out.'],
    [['import', 'a', '--kind', 'transcript'], 'import takes PROJECT FILE….'],
    [['import', 'a', 'b'], 'import needs --kind roster, survey, transcript, sessions, outcomes, codebook, codings.'],
    [['import', 'a', 'b', '--kind', 'qdpx'], 'REFI-QDA projects (qdpx) are not read'],
    [['import', 'a', 'b', '--kind', 'letter'], '“letter” is not a kind'],
    [['import', 'a', 'b', '--kind', 'codings', '--wave', 'end'], '--wave is for transcripts and surveys.'],
    [['import', 'a', 'b', '--kind', 'roster', '--wave', 'end'], '--wave is for transcripts and surveys.'],
    [['import', 'a', 'b', '--kind', 'codebook', '--mapping', 'm.yaml'], '--mapping is not for a codebook'],
    [['report', 'a'], 'report needs --out DIR.'],
    [['report', 'a', '--out', 'b', '--verify', 'c'], 'writes nothing'],
    [['report', 'a', 'b', '--verify', 'c'], 'takes PROJECT'],
    [['compare', 'a', '--verify', 'c'], 'compare has no option --verify.'],
    [['report', 'a', '--out', 'b', '--formats', ''], '“” is not a format'],
    [
      ['report', 'a', '--out', 'b', '--formats', 'html,odt'],
      '“odt” is not a format this version writes: html, pdf, docx',
    ],
    [['report', 'a', '--out', 'b', '--lang', 'EN'], '“EN” is not a report language'],
    [['check', 'a', '--json=yes'], "'--json'"],
  ])('%j', (words, said) => {
    expect(() => parseCommandLine(words)).toThrow(CallError)
    expect(() => parseCommandLine(words)).toThrow(said)
  })
})
