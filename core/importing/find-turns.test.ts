import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countCodePoints, sliceCodePoints } from '../text/code-points.ts'
import { findTurns, type LineMarks } from './find-turns.ts'

function tell(text: string, bold: ReadonlyMap<number, number> = new Map(), marks: Partial<LineMarks> = {}) {
  return findTurns(text, { boldStarts: bold, boldLines: new Set(), headings: new Set(), ...marks }).map(
    ({ speaker, role, timeStamp, startCodePoint, endCodePoint }) => [
      speaker,
      role,
      timeStamp,
      sliceCodePoints(text, startCodePoint, endCodePoint),
    ],
  )
}

test('Hebrew, with time stamps before and after the name', () => {
  expect(
    tell('ראיון 3\n[00:12:31] מראיינת: מה השתנה?\nמנהלת [01:02:03]: הכול 😀.\nבאמת.\n\nמראיינת: (12:40) תודה'),
  ).toEqual([
    ['מראיינת', 'interviewer', 751, 'מה השתנה?'],
    ['מנהלת', 'principal', 3723, 'הכול 😀.\nבאמת.'],
    ['מראיינת', 'interviewer', 760, 'תודה'],
  ])
})

test('Arabic, with direction marks', () => {
  expect(tell('\u200Fالمحاورة: كيف حالك؟\n\u200Fالمديرة\u200F: بخير')).toEqual([
    ['المحاورة', 'interviewer', null, 'كيف حالك؟'],
    ['المديرة', 'principal', null, 'بخير'],
  ])
})

test('English; a date line is no speaker, nor is a clause with a colon', () => {
  expect(tell('Date: 3 May\nInterviewer: Well?\nPrincipal: I said this: no.\nAnd then: yes.')).toEqual([
    ['Interviewer', 'interviewer', null, 'Well?'],
    ['Principal', 'principal', null, 'I said this: no.\nAnd then: yes.'],
  ])
})

test('a time of day at the start of speech is speech', () => {
  expect(tell('Interviewer: 10:30 is late.')).toEqual([['Interviewer', 'interviewer', null, '10:30 is late.']])
})

describe('names as labels', () => {
  test('a name that comes back three times is a speaker, and has the other role', () => {
    expect(
      tell('Interviewer: a\nDana: b\nInterviewer: c\nDana: d\nDana: e').map(([speaker, role]) => [speaker, role]),
    ).toEqual([
      ['Interviewer', 'interviewer'],
      ['Dana', 'principal'],
      ['Interviewer', 'interviewer'],
      ['Dana', 'principal'],
      ['Dana', 'principal'],
    ])
  })

  test('two names alone have no known role', () => {
    const turns = tell('Noa: a\nDana: b\nNoa: c\nDana: d\nNoa: e\nDana: f')
    expect(turns.map(([, role]) => role)).toEqual(Array(6).fill('other'))
  })

  test('a bold name needs to come twice', () => {
    const text = 'Noa: a\nDana: b\nNoa: c\nDana: d\nPlace: e'
    const bold = new Map([
      [0, 4],
      [1, 5],
      [2, 4],
      [3, 5],
      [4, 6],
    ])
    expect(tell(text, bold).map(([speaker]) => speaker)).toEqual(['Noa', 'Dana', 'Noa', 'Dana'])
  })

  test('a bold name without a colon', () => {
    const text = 'Dana yes\nNoa no\nDana yes\nNoa no\nDana yes\nNoa no'
    const bold = new Map([
      [0, 5],
      [1, 4],
      [2, 5],
      [3, 4],
      [4, 5],
      [5, 4],
    ])
    expect(
      tell(text, bold)
        .map(([speaker, , , said]) => [speaker, said])
        .slice(0, 2),
    ).toEqual([
      ['Dana', 'yes'],
      ['Noa', 'no'],
    ])
  })
})

test('speaker and speech in cells of a table stand on lines of their own', () => {
  expect(tell('Interviewer\nHow are you?\nPrincipal\nFine.\nReally.')).toEqual([
    ['Interviewer', 'interviewer', null, 'How are you?'],
    ['Principal', 'principal', null, 'Fine.\nReally.'],
  ])
})

describe('headings between turns', () => {
  const text = 'Interviewer: a?\nPrincipal: b\nreally.\nThe conversation\nThanks to all\nInterviewer: c'
  const said = (marks: Partial<LineMarks>) => tell(text, new Map(), marks).map(([, , , speech]) => speech)

  test('a heading ends the turn before it and belongs to none', () => {
    expect(said({ headings: new Set([3]) })).toEqual(['a?', 'b\nreally.', 'c'])
  })

  test('so does a short line in bold', () => {
    expect(said({ boldLines: new Set([3]) })).toEqual(['a?', 'b\nreally.', 'c'])
    expect(said({ boldLines: new Set([4]) })).toEqual(['a?', 'b\nreally.\nThe conversation', 'c'])
  })

  test('a bold sentence is said with weight; a speaker who is bold throughout goes on', () => {
    const whole = 'b\nreally.\nThe conversation\nThanks to all'
    expect(said({ boldLines: new Set([2]) })).toEqual(['a?', whole, 'c'])
    expect(said({ boldLines: new Set([1, 2, 3, 4]) })).toEqual(['a?', whole, 'c'])
  })

  test('a speaker in the style of a heading still speaks', () => {
    expect(tell('Interviewer\na?\nPrincipal\nb', new Map(), { headings: new Set([0, 2]) })).toEqual([
      ['Interviewer', 'interviewer', null, 'a?'],
      ['Principal', 'principal', null, 'b'],
    ])
  })
})

test('numbered roles and roles with a code', () => {
  expect(tell('Interviewer 2: a\nמנהלת (P07): b').map(([, role]) => role)).toEqual(['interviewer', 'principal'])
})

test('a text without speakers has no turns; nor has an empty one', () => {
  expect(findTurns('Just a note.\nAnother line: with a colon.')).toEqual([])
  expect(findTurns('')).toEqual([])
})

test('turns are in order, apart, within the text, and hold something', () => {
  const line = fc.constantFrom(
    'Interviewer: a',
    'מנהלת:',
    'מנהלת: 😀 כן',
    '[00:01] Dana: x',
    '',
    ' ',
    'Dana:',
    'text: y',
    '12:30',
    '\u200Fالمديرة: نعم',
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n')
      let last = 0
      for (const { startCodePoint, endCodePoint } of findTurns(text)) {
        expect(startCodePoint).toBeGreaterThanOrEqual(last)
        expect(endCodePoint).toBeGreaterThan(startCodePoint)
        expect(endCodePoint).toBeLessThanOrEqual(countCodePoints(text))
        expect(sliceCodePoints(text, startCodePoint, endCodePoint).trim()).not.toBe('')
        last = endCodePoint
      }
    }),
  )
})

test('lines of nothing but spaces and signs take no time', () => {
  const text = Array(2000)
    .fill(`x${' '.repeat(5000)}-`)
    .join('\n')
  expect(findTurns(text)).toEqual([])
}, 5000)

describe('as programs write that transcribe', () => {
  const said = (text: string) => tell(text).map(([speaker, , time, words]) => [speaker, time, words])

  test('a name and a time on a line of their own, above what was said', () => {
    const turns = [
      ['Dana Cohen', 5, 'How are you?'],
      ['Speaker 2', 70, 'Well.\nAnd you?'],
      ['Dana Cohen', 90, 'At 10:30'],
      ['Speaker 2', 3661, 'Yes.'],
    ]
    const clock = (seconds: unknown) =>
      Number(seconds) > 3600
        ? '1:01:01'
        : `${Math.floor(Number(seconds) / 60)}:${String(Number(seconds) % 60).padStart(2, '0')}`
    expect(said(turns.map(([who, at, words]) => `${who}   ${clock(at)}\n${words}\n`).join('\n'))).toEqual(turns)
    expect(said(turns.map(([who, at, words]) => `${clock(at)} ${who}\n${words}\n`).join('\n'))).toEqual(turns)
    expect(said('(0:05) נועה לוי\nמה?\n(0:09) نور\nنعم\n(0:12) נועה לוי\nכן\n(0:15) نور\nلا\n')).toEqual([
      ['נועה לוי', 5, 'מה?'],
      ['نور', 9, 'نعم'],
      ['נועה לוי', 12, 'כן'],
      ['نور', 15, 'لا'],
    ])
  })

  test('an appointment is no speaker, nor is a clause that ends with a time', () => {
    expect(said('Principal: Well.\nLunch 12:30\nWe met at 10:30\n')).toEqual([
      ['Principal', null, 'Well.\nLunch 12:30\nWe met at 10:30'],
    ])
  })

  test('times of f4 and MAXQDA: before a turn, or at its end, when the next begins', () => {
    expect(said('#00:00:02-0# I: How? #00:00:05-3#\nP: Well. #00:01:10-1#\nI: And?\n')).toEqual([
      ['I', 2, 'How? #00:00:05-3#'],
      ['P', 5, 'Well. #00:01:10-1#'],
      ['I', 70, 'And?'],
    ])
  })
})

test('a role set off by a dash, where it comes back; a list is none', () => {
  expect(tell('מראיינת - מה שלומך?\nמנהלת בית הספר – טוב - מאוד.\nמראיינת - ועוד?\nמנהלת בית הספר – לא.\n')).toEqual([
    ['מראיינת', 'interviewer', null, 'מה שלומך?'],
    ['מנהלת בית הספר', 'principal', null, 'טוב - מאוד.'],
    ['מראיינת', 'interviewer', null, 'ועוד?'],
    ['מנהלת בית הספר', 'principal', null, 'לא.'],
  ])
  expect(tell('Principal - a word that I like.\nA - first\nB - second\nA - third')).toEqual([])
})

test('a principal of a school is a principal, said once', () => {
  expect(tell('מראיין 1: מה?\nמנהלת בית הספר: טוב.\nמנחה: ועוד?').map(([, role]) => role)).toEqual([
    'interviewer',
    'principal',
    'interviewer',
  ])
})
