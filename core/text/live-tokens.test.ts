import { expect, test } from 'vitest'
import { codeOfToken, renameSeen, renameTokens, sentenceKey } from './live-tokens.ts'

const rename = (token: string) => (token.startsWith('code:a.') ? token.replace('code:a.', 'code:b.') : token)

test('tokens are renamed where they stand, and nothing else of a text changes', () => {
  expect(renameTokens('ב־{{ code:a.said }}, {{code:b.end}} and { {{ scale:a.n }}', rename)).toBe(
    'ב־{{code:b.said}}, {{code:b.end}} and { {{ scale:a.n }}',
  )
})

test('what was seen keeps its value under the new name; of two different ones both stay, so that it is told', () => {
  expect(renameSeen({ 'code:a.end': '4', 'scale:a.n': '1' }, rename)).toEqual({ 'code:b.end': '4', 'scale:a.n': '1' })
  expect(renameSeen({ 'code:a.end': '4', 'code:b.end': '4' }, rename)).toEqual({ 'code:b.end': '4' })
  const ofSentence = sentenceKey('code:a.end', 'Of {{code:a.end}}.')
  expect(renameSeen({ [ofSentence]: '4' }, rename)).toEqual({ [sentenceKey('code:b.end', 'Of {{code:b.end}}.')]: '4' })
  expect(renameSeen({ 'code:a.end': '4', 'code:b.end': '9' }, rename)).toEqual({ 'code:b.end': '4 / 9' })
})

test('a code is told by its whole key, with dots in it too', () => {
  const keys = ['data', 'data.use']
  expect(codeOfToken('code:data.said', keys)).toBe('data')
  expect(codeOfToken('code:data.use.share.end', keys)).toBe('data.use')
  expect(codeOfToken('scale:data.said', keys)).toBeNull()
})
