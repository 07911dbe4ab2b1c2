import { describe, expect, it } from 'vitest'
import { textWidth } from './text-width.ts'
import { wrapLabel } from './wrap-label.ts'

const FONT = '13px sans-serif'
const wrap = (label: string) => wrapLabel(label, 174, FONT)

describe('wrapLabel', () => {
  it('leaves a short name alone and breaks a longer one between its words', () => {
    expect(wrap('Data use')).toEqual({ lines: ['Data use'], isCut: false })
    expect(wrap('Meetings with department heads')).toEqual({
      ...{ lines: ['Meetings with department', 'heads'], isCut: false },
    })
  })

  it.each([
    ['Hebrew', 'להוביל את צוות המתמטיקה בשבועות קשים ולא לוותר על אף תלמיד '.repeat(5)],
    ['one word', 'Leadershipconfidence'.repeat(15)],
    ['letters of two units', '🙂'.repeat(100)],
  ])('cuts a very long name (%s) short within two lines', (_, label) => {
    const { lines, isCut } = wrap(label)
    expect([lines.length, isCut]).toEqual([2, true])
    for (const line of lines) expect(textWidth(line, FONT)).toBeLessThanOrEqual(174)
    expect(lines[1]).toMatch(/…$/)
    expect(lines.join('').isWellFormed()).toBe(true)
  })
})
