import { z } from 'zod'

const problem = z.object({
  file: z.string(),
  row: z.number().optional(),
  column: z.string().optional(),
  message: z.string(),
})

/**
 * What the user can mend. `message` of the error is a plain sentence in English; `reason` names the case so that the
 * window can say it in its own language; `problems` lists every fault of an import.
 */
export const userErrors = {
  REFUSED: {
    data: z.object({
      reason: z.enum([
        'not-a-project',
        'newer-project',
        'damaged-project',
        'open-elsewhere',
        'file-missing',
        'file-moved',
        'read-only',
        'disk-full',
        'exists',
        'no-study-open',
        'import-problems',
        'open-alarms',
        'not-found',
        'conflict',
        'invalid',
      ]),
      problems: z.array(problem),
    }),
  },
} as const

export type RefusalReason = z.infer<(typeof userErrors)['REFUSED']['data']>['reason']
