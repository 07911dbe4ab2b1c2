import { expect, test } from 'vitest'
import { attributeName } from './attribute-name.ts'

test('a known attribute has its name in the language on screen, another its own', () => {
  const he = (key: string) => (key === 'attribute.city' ? 'עיר' : null)
  expect(attributeName('city', he)).toBe('עיר')
  expect(attributeName('years_with_team', he)).toBe('Years with team')
  expect(attributeName('רשת', he)).toBe('רשת')
})
