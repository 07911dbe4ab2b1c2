import fc from 'fast-check'
import { expect, it } from 'vitest'
import { makeSkeletons, skeletons } from './skeleton.ts'

it('reads a phrase by its words as it reads it whole', () => {
  const skeletonsOf = makeSkeletons()
  const letters = fc.constantFrom(..."abcdghkstwvxשצחעהו׳'ثخשׁéc")
  const word = fc.array(letters, { minLength: 1, maxLength: 8 }).map((some) => some.join(''))
  const gap = fc.constantFrom(' ', '-', '־', '  ')
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), gap, (words, between) => {
      expect(skeletonsOf(words)).toEqual(skeletons(words.join(between)))
    }),
  )
})
