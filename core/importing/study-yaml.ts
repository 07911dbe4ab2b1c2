import type { Problem } from '../types/problem.ts'
import type { StudyPlan } from '../types/study-plan.ts'
import { checkPlan } from './check-plan.ts'
import { planSchema } from './plan-schema.ts'
import { type Locate, readYaml } from './read-yaml.ts'
import { problemAt } from './reading.ts'
import { toPlan } from './to-plan.ts'

/**
 * The plan, or null when its shape is wrong; every problem has its line. A plan whose parts do not fit each other is given
 * with its problems, so that the files it names can be looked at in the same run.
 */
export interface PlanReading {
  readonly plan: StudyPlan | null
  /** For problems found later that are the plan's. */
  readonly locate: Locate
  readonly problems: readonly Problem[]
}

/** Reads `study.yaml`: YAML's own errors first, then the shape, then how the parts fit each other. `file` is its name. */
export function readStudyYaml(file: string, bytes: Uint8Array): PlanReading {
  const { value, locate, problems: found } = readYaml(file, bytes, planSchema, 'describes the study')
  if (!value) return { plan: null, locate, problems: found }
  const problems: Problem[] = []
  checkPlan(value, (path, message) => {
    problems.push(problemAt(file, locate(path), message))
  })
  return { plan: toPlan(value), locate, problems }
}
