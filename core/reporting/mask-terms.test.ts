import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeMask } from './mask-terms.ts'

const mask = makeMask({
  names: ['Dalit Ozeri', 'סיגל בן־נעימוב', 'يسرى حدادين'],
  schools: ['Ofek Comprehensive School', 'תיכון ענפי הלוז', 'מקיף י״א'],
  cities: ['Kiryat Shaked', 'דימונה'],
  colleagues: [],
})

describe('makeMask', () => {
  it.each([
    ['I, Dalit, say', 'I, […], say'],
    ["Ozeri's class", "[…]'s class"],
    ['DALIT OZERI', '[…]'],
    ['at Ofek we', 'at […] we'],
    ['in Kiryat-Shaked', 'in […]'],
    ['ובדימונה אין', 'וב[…] אין'],
    ['מדימונה ולדימונה', 'מ[…] ול[…]'],
    ['שסיגל אמרה', 'ש[…] אמרה'],
    ['נעימוב דיברה', '[…] דיברה'],
    ['סִיגָל אמרה', '[…] אמרה'],
    ['בענפי הלוז לומדים', 'ב[…] לומדים'],
    ["מקיף י'א", '[…]'],
    ['مع يسرى حدادين', 'مع […]'],
    ['وليسرى رأي', 'ول[…] رأي'],
    ['يُسرى قالت', '[…] قالت'],
  ])('%s → %s', (text, masked) => {
    expect(mask(text)).toBe(masked)
  })

  it.each(['Dalitsky', 'a school of our own', 'בן שלוש', 'התיכון שלנו', 'סיגלית'])('leaves %s', (text) => {
    expect(mask(text)).toBe(text)
  })

  it('leaves text alone when there is nothing to mask', () => {
    const none = makeMask({ names: [], schools: [''], cities: ['X'], colleagues: [] })
    fc.assert(fc.property(fc.string(), (text) => none(text) === text))
  })

  it('takes names literally, whatever signs they hold', () => {
    const odd = makeMask({ names: ['A.B (x*) [y]'], schools: [], cities: [], colleagues: [] })
    expect(odd('say A.B (x*) [y] now')).not.toContain('A.B')
    expect(odd('AxB')).toBe('AxB')
  })
})
