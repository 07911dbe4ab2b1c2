import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sha256 } from './sha256.ts'

it('is the hash of FIPS 180-4’s examples', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
})

it('is what Node’s own gives, whatever the text and its length', () => {
  const node = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
  for (let length = 0; length < 140; length++) expect(sha256('א'.repeat(length))).toBe(node('א'.repeat(length)))
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => sha256(text) === node(text)))
})
