import { expect, test } from 'vitest'
import type { CodeCase, CodeFate } from '#core/types/code-details.ts'
import { fateFlows } from './fate-flows.ts'

const caseOf = (id: string, fate: CodeFate): CodeCase => ({
  case: id,
  fate,
  baselineSegments: 0,
  endSegments: 0,
  baselineDensity: 0,
  endDensity: 0,
})

test('every principal is in one flow, flows of nobody are not there', () => {
  const flows = fateFlows({ cases: [caseOf('P1', 'gained'), caseOf('P2', 'kept'), caseOf('P3', 'gained')] })
  expect(flows).toEqual([
    { fate: 'kept', from: 'present', to: 'present', cases: ['P2'] },
    { fate: 'gained', from: 'absent', to: 'present', cases: ['P1', 'P3'] },
  ])
})

test('no interviews, no flows', () => {
  expect(fateFlows({ cases: [] })).toEqual([])
})
