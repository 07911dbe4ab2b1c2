import { expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { findTurns } from './find-turns.ts'
import { listSpeakers, mapSpeakers } from './list-speakers.ts'

const TEXT =
  'Interviewer: How 😀 was it?\nDana: Good, very good.\nNote: the phone rings\nDANA: yes\nNote: x\nNote: y\nDana: no'
const turns = findTurns(TEXT)

test('labels, turns, words, roles and how each begins', () => {
  expect(listSpeakers(TEXT, turns)).toEqual([
    { label: 'Interviewer', turns: 1, words: 3, role: 'interviewer', sample: 'How 😀 was it?' },
    { label: 'Dana', turns: 3, words: 5, role: 'other', sample: 'Good, very good.' },
    { label: 'Note', turns: 3, words: 5, role: 'other', sample: 'the phone rings' },
  ])
  expect(listSpeakers('', [])).toEqual([])
})

test('a mapping says who is who, and what is no speaker', () => {
  const mapped = mapSpeakers(
    turns,
    new Map([
      ['dana', { kind: 'speaker', role: 'principal' }],
      ['Interviewer', { kind: 'speaker', role: 'interviewer', speaker: 'Noa' }],
      ['Note', { kind: 'not-a-speaker' }],
    ]),
  )
  expect(
    mapped.map(({ speaker, role, startCodePoint, endCodePoint }) => [
      speaker,
      role,
      sliceCodePoints(TEXT, startCodePoint, endCodePoint),
    ]),
  ).toEqual([
    ['Noa', 'interviewer', 'How 😀 was it?'],
    ['Dana', 'principal', 'Good, very good.\nNote: the phone rings'],
    ['DANA', 'principal', 'yes\nNote: x\nNote: y'],
    ['Dana', 'principal', 'no'],
  ])
})

test('what is not mapped stays; a first turn that is none goes', () => {
  expect(mapSpeakers(turns, new Map())).toEqual(turns)
  expect(mapSpeakers(turns, new Map([['Interviewer', { kind: 'not-a-speaker' }]]))).toEqual(turns.slice(1))
})
