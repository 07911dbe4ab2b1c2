import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_PLAN } from '#core/types/report-plan.ts'
import { fixtureSource } from '../fixture.test-helper.ts'
import { findTerms, maskFound } from '../mask-terms.ts'
import { makeProtector } from './protector.ts'
import { throughBreaks } from './through-breaks.ts'

const find = throughBreaks(findTerms(['Dalit Ozeri', 'Dalit', 'Ozeri', 'סיגל', 'يسرى', 'Ben-Naim']))
const mask = (text: string) => maskFound(text, find(text))

describe('a name that is written in pieces is one name', () => {
  it.each([
    ['say Da**lit** now', 'say […] now'],
    ['say **Da**lit now', 'say […] now'],
    ['say D*a*lit now', 'say […] now'],
    ['say **Dalit** now', 'say **[…]** now'],
    ['say Da\u200flit now', 'say […] now'],
    ['say Da\u00ADlit now', 'say […] now'],
    ['say Da\u00AD\nlit now', 'say […] now'],
    ['say Da-\nlit now', 'say […] now'],
    ['say Da-  \r\n  lit Oz**eri**.', 'say […].'],
    ['say Da<b>lit</b> now', 'say […]</b> now'],
    ['say Da\u2060**\u200Blit** now', 'say […] now'],
    ['Dalit\nOzeri', '[…]'],
    ['Ben-\nNaim', '[…]'],
    ['ב**סיג**ל אמרה', 'ב[…] אמרה'],
    ['قالت يس*رى*', 'قالت […]'],
  ])('%j → %j', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  it.each(['Da lit', 'Da\nlit', 'Da-lit', '2 * 3 * 4', 'a < b > c', 'Dalitsky', 'Da**litsky**'])(
    '%j is none',
    (text) => {
      expect(mask(text)).toBe(text)
    },
  )
})

it('finds the same as before where nothing stands within words', () => {
  const bare = findTerms(['Dalit'])
  const word = fc.constantFrom('Dalit', 'lit', 'Da', ' ', ',', '**', '🙂', '-\n', '\u200f')
  fc.assert(
    fc.property(fc.array(word), (some) => {
      const text = some.join('')
      const found = throughBreaks(bare)(text)
      for (const one of bare(text))
        expect(found.some(({ start, end }) => start <= one.start && one.end <= end)).toBe(true)
      for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
      expect(found.every(({ start }, i) => i === 0 || (found[i - 1]?.end ?? 0) <= start)).toBe(true)
    }),
  )
})

it('is decided about under the name that it is', () => {
  const source = fixtureSource()
  const decision = { term: 'marzon', decision: 'keep', reason: 'A street', coder: null, at: '' } as const
  const { findSpoken, maskSpoken } = makeProtector({ ...source, plan: { ...NO_PLAN, termDecisions: [decision] } })
  expect(findSpoken('Mar**zon** street').map(({ key, what }) => [key, what])).toEqual([['marzon', 'person']])
  expect(maskSpoken('Mar-\nzon street')).toBe('Mar-\nzon street')
  expect(maskSpoken('Ri**na** said')).toBe('[…] said')
})
