import { expect, test } from 'vitest'
import { followScroll } from './follow-scroll.ts'

const own = { questions: [100, 300, 700], end: 900 }
const other = { questions: [50, 450, 550], end: 1050 }
const follow = (top: number, match: readonly (number | null)[] = [0, 1, 2]) => followScroll(top, own, other, match)

test('a question at the top brings the matching one to the top', () => {
  expect(follow(100)).toBe(50)
  expect(follow(300)).toBe(450)
  expect(follow(300, [0, 2, 1])).toBe(550)
})

test('within an answer, as far into the other', () => {
  expect(follow(500)).toBe(500)
  expect(follow(800)).toBe(800)
  expect(follow(50)).toBe(25)
})

test('what has no match leaves the other where it is', () => {
  expect(follow(300, [0, null, 2])).toBeNull()
  expect(followScroll(300, own, { questions: [], end: 10 }, [null, null, null])).toBeNull()
})
