import { describe, expect, test } from 'vitest'
import { newStudy } from './new-study.ts'

describe('a new study', () => {
  test('of principal coaching has thirteen codes, eight scales of five items and an indicator a scale', () => {
    const study = newStudy({ title: 'Coaching', language: 'en', template: 'principal-coaching' })
    const [instrument] = study.instruments
    expect(study.codes).toHaveLength(13)
    expect(instrument?.items).toHaveLength(40)
    expect(instrument?.scales.map(({ items }) => items.length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5])
    expect(study.indicators.map(({ scales, codes }) => [...scales, ...codes])).toContainEqual([
      'confidence',
      'leadership-confidence',
    ])
  })

  test('every indicator names scales and codes that are there', () => {
    const { codes, instruments, indicators } = newStudy({ title: 'x', language: 'ar', template: 'principal-coaching' })
    const codeIds = new Set(codes.map(({ id }) => id))
    const scaleIds = new Set(instruments.flatMap(({ scales }) => scales.map(({ id }) => id)))
    expect(indicators).toHaveLength(8)
    for (const indicator of indicators) {
      expect(indicator.codes.every((id) => codeIds.has(id))).toBe(true)
      expect(indicator.scales.every((id) => scaleIds.has(id))).toBe(true)
    }
  })

  test('a label stands for one value in whichever language the answer comes', () => {
    const [instrument] = newStudy({ title: 'x', language: 'he', template: 'principal-coaching' }).instruments
    const labels = new Map(instrument?.items[0]?.labels.map(({ label, value }) => [label, value]))
    expect([labels.get('Strongly agree'), labels.get('הסכמה מלאה'), labels.get('أوافق بشدة')]).toEqual([5, 5, 5])
  })

  test('its id comes from a title in any script', () => {
    expect(newStudy({ title: 'ליווי מנהלים 2018!', language: 'he', template: 'empty' }).study.id).toBe(
      'ליווי-מנהלים-2018',
    )
    expect(newStudy({ title: '…', language: 'en', template: 'empty' }).study.id).toBe('study')
  })
})
