import { expect, test } from 'vitest'
import { restTokens, seenAsGone } from './rest-tokens.ts'

const seen = {
  'code:data.said': 'rose',
  'scale:c.said': 'fell',
  'quote:q1': 'We did',
  'quote:q2': 'In the text',
  'a.n': '4',
}
const written = { text: 'Of {{a.n}}: {{quote:q2}}', seen }

test('what a sentence rested on and is not among it any more is gone; figures and quotes in the sentence are told elsewhere', () => {
  expect(seenAsGone(written, restTokens({ measures: ['scale:c'], quotes: [] }))).toEqual([
    { token: 'code:data.said', was: 'rose' },
    { token: 'quote:q1', was: 'We did' },
  ])
  expect(seenAsGone(written, restTokens({ measures: ['scale:c', 'code:data'], quotes: ['q1'] }))).toEqual([])
  expect(seenAsGone(undefined, [])).toEqual([])
})
