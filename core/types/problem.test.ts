import { expect, test } from 'vitest'
import { formatProblem, sortProblems } from './problem.ts'

test('parts that do not apply are left out', () => {
  const message = 'what is wrong'
  expect(formatProblem({ file: 'a.csv', row: 3, column: 'Q1', message })).toBe('a.csv:3:Q1: what is wrong')
  expect(formatProblem({ file: 'a.csv', row: 3, message })).toBe('a.csv:3: what is wrong')
  expect(formatProblem({ file: 'a.csv', column: 'Q1', message })).toBe('a.csv::Q1: what is wrong')
  expect(formatProblem({ file: 'a.csv', message })).toBe('a.csv: what is wrong')
})

test('a header or message with line breaks stays on one line', () => {
  expect(formatProblem({ file: 'a.csv', row: 1, column: 'How\nmany', message: 'x\r\ny' })).toBe('a.csv:1:How many: x y')
})

test('problems are in the order of file and row', () => {
  const problems = [
    { file: 'b', row: 2, message: '1' },
    { file: 'a', row: 9, message: '2' },
    { file: 'b', message: '3' },
    { file: 'a', row: 9, message: '4' },
  ]
  expect(sortProblems(problems).map((p) => p.message)).toEqual(['2', '4', '3', '1'])
})
