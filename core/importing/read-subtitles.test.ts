import { describe, expect, test } from 'vitest'
import { sliceCodePoints } from '../text/code-points.ts'
import { readDocument } from './read-document.ts'
import { newFindings } from './reading.ts'

async function tell(file: string, content: string) {
  const findings = newFindings()
  const read = await readDocument(file, new TextEncoder().encode(content), findings)
  const turns = read?.turns.map(({ speaker, role, timeStamp, startCodePoint, endCodePoint }) => [
    speaker,
    role,
    timeStamp,
    sliceCodePoints(read.text, startCodePoint, endCodePoint),
  ])
  return { text: read?.text, turns, ...findings }
}

test('WebVTT with voices: cues of one speaker in a row are one turn', async () => {
  const vtt = `WEBVTT - made by Teams
Kind: captions

NOTE a note

STYLE
::cue { color: red }

1
00:00:04.000 --> 00:00:06.500 align:start
<v Noa Levi>מה <i>השתנה</i>?</v>

00:00:07.000 --> 00:00:09.000
<v Dana>הכול 😀</v>

00:00:09.000 --> 00:01:11.000
<v Dana>באמת &amp; לגמרי.</v>
<v Noa Levi>תודה</v>
`
  const { text, turns, problems, notices } = await tell('x.vtt', vtt)
  expect(text).toBe('[00:00:04] Noa Levi: מה השתנה?\n[00:00:07] Dana: הכול 😀 באמת & לגמרי.\n[00:00:09] Noa Levi: תודה')
  expect(turns).toEqual([
    ['Noa Levi', 'other', 4, 'מה השתנה?'],
    ['Dana', 'other', 7, 'הכול 😀 באמת & לגמרי.'],
    ['Noa Levi', 'other', 9, 'תודה'],
  ])
  expect({ problems, notices }).toEqual({ problems: [], notices: [] })
})

test('SubRip with names, Windows line ends and hours', async () => {
  const srt =
    '1\r\n01:02:03,500 --> 01:02:05,000\r\nالمحاورة: ماذا\r\nتغيّر؟\r\n\r\n2\r\n01:02:06,000 --> 01:02:07,000\r\nDana: كل شيء\r\n\r\n3\r\n01:02:08,000 --> 01:02:09,000\r\nDana: نعم: كل شيء\r\n'
  expect((await tell('x.srt', srt)).turns).toEqual([
    ['المحاورة', 'interviewer', 3723, 'ماذا تغيّر؟'],
    ['Dana', 'principal', 3726, 'كل شيء نعم: كل شيء'],
  ])
})

test('without speakers there are lines with times, and no turns', async () => {
  const srt =
    '1\n00:00:01,000 --> 00:00:02,000\nWe met\n\n2\n00:00:02,000 --> 00:00:03,000\nevery week.\n\n3\n00:00:03,000 --> 00:00:04,000\nGood\n\n4\n00:00:30,000 --> 00:00:31,000\nLater\n'
  expect(await tell('x.txt', srt)).toMatchObject({
    text: '[00:00:01] We met every week.\n[00:00:03] Good\n[00:00:30] Later',
    turns: [],
  })
})

test('blocks without a time are told; a file without any is refused', async () => {
  const broken = 'WEBVTT\n\nhello\n\n00:01.000 --> soon\nx\n\n00:01.000 --> 00:02.000\ny\n'
  expect(await tell('x.vtt', broken)).toMatchObject({
    text: '[00:00:01] y',
    notices: [{ kind: 'left-out', message: '2 blocks without a time were left out. Compare with the original.' }],
  })
  expect((await tell('x.vtt', 'hello')).problems).toHaveLength(1)
  expect((await tell('x.vtt', 'WEBVTT\n\n')).problems).toHaveLength(1)
})

describe('names before a colon in short files', () => {
  const vtt = (...cues: readonly string[]) =>
    `WEBVTT\n\n${cues.map((cue, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${cue}\n`).join('\n')}`
  const said = async (...cues: readonly string[]) =>
    (await tell('x.vtt', vtt(...cues))).turns?.map(([speaker, role, , words]) => [speaker, role, words])

  test.each([
    ['English', ['Noa: How?', 'Dana: Well.', 'Noa: Thanks.'], ['Noa', 'Dana', 'Noa']],
    ['Hebrew', ['נועה: איך?', 'דנה: טוב.', 'נועה: תודה.'], ['נועה', 'דנה', 'נועה']],
    ['Arabic', ['نور: كيف؟', 'لينا: بخير.', 'نور: شكرًا.'], ['نور', 'لينا', 'نور']],
    [
      'with a cue that goes on',
      ['Noa Levi: How?', 'And why?', 'Dana: Well.', 'Noa Levi: Yes'],
      ['Noa Levi', 'Dana', 'Noa Levi'],
    ],
  ])('two who take turns are speakers: %s', async (_name, cues, speakers) => {
    expect((await said(...cues))?.map(([speaker]) => speaker)).toEqual(speakers)
  })

  test('so is who answers a known role, once', async () => {
    expect(await said('מראיינת: מה השתנה?', 'דנה: הכול.')).toEqual([
      ['מראיינת', 'interviewer', 'מה השתנה?'],
      ['דנה', 'principal', 'הכול.'],
    ])
  })

  test.each([
    ['once between two speeches', ['Noa: How?', 'Note: this was hard.', 'Noa: Yes.'], ['Noa']],
    ['twice', ['Noa: How?', 'Note: a.', 'Noa: Yes.', 'Note: b.'], ['Noa']],
    ['in Hebrew', ['נועה: איך?', 'למשל: בכיתה.', 'נועה: כן.'], ['נועה']],
    ['in Arabic', ['نور: كيف؟', 'مثلًا: في الصف.', 'نور: نعم.'], ['نور']],
    ['after a role', ['Interviewer: How?', 'Example: in class.'], ['Interviewer']],
    ['a clause', ['Noa: How?', 'and then: nothing.', 'Noa: Yes.'], ['Noa']],
  ])('what announces something is no speaker: %s', async (_name, cues, speakers) => {
    const turns = await said(...cues)
    expect(turns?.map(([speaker]) => speaker)).toEqual(speakers)
    expect(turns?.[0]?.[2]).toContain(': ')
  })

  test('a colon here and there in what nobody is named for makes no speakers', async () => {
    expect(await said('We met.', 'Money: little.', 'It went on.', 'Time: less.', 'Money: none')).not.toContainEqual(
      expect.arrayContaining(['Time']),
    )
    expect(await said('Noa: one thing.', 'Money: little.')).toEqual([])
  })
})
