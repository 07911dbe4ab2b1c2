import { z } from 'zod'

/** A text; YAML's numbers and booleans are taken as they are written, so that `grant: 267` and `id: 7` work. */
const text = z.preprocess(
  (value) => (typeof value === 'number' || typeof value === 'boolean' ? String(value) : value),
  z.string(),
)
const filled = text.refine((value) => value.trim() !== '', 'must not be empty')
/** Ids become parts of file names and of measure names (`scale:confidence`). */
const id = filled.refine(
  (value) => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]{0,63}$/u.test(value),
  'must be letters, digits, dots, dashes and underscores only, starting with a letter or digit, at most 64',
)

const wave = z.strictObject({ id, label: filled.optional(), date: filled.optional() })

const cases = z.strictObject({
  file: filled,
  id: filled,
  name: filled.optional(),
  pseudonym: filled.optional(),
  site: filled.optional(),
  attributes: z.array(filled).default([]),
})

const sessions = z.strictObject({
  file: filled,
  case: filled,
  number: filled,
  date: filled,
  staff: filled.optional(),
  minutes: filled.optional(),
  kind: filled.optional(),
  topics: filled.optional(),
})

const outcomes = z.strictObject({ file: filled, site: filled, year: filled, measures: z.array(filled).min(1) })

const surveyFile = z.strictObject({
  wave: filled,
  path: filled,
  platform: filled.default('plain'),
  case: filled,
  answered: filled.optional(),
  match: filled.optional(),
  columns: z.record(z.string(), filled).default({}),
})

const item = z.strictObject({
  id,
  column: filled,
  type: z.enum(['likert', 'number', 'choice', 'open']),
  text: text.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  labels: z.record(z.string(), z.number()).default({}),
})

const missing = z.union([
  text,
  z.strictObject({
    code: text,
    reason: z.enum(['unanswered', 'not-applicable', 'prefer-not', 'not-shown', 'declared']),
  }),
])

const scale = z.strictObject({
  id,
  label: filled.optional(),
  items: z.array(filled).min(1),
  score: z.enum(['mean', 'sum']).default('mean'),
  minAnswered: z.number().gt(0).max(1).default(0.5),
})

const instrument = z.strictObject({
  id,
  label: filled.optional(),
  files: z.array(surveyFile).min(1),
  items: z.array(item).min(1),
  missing: z.array(missing).default([]),
  scales: z.array(scale).default([]),
})

const transcripts = z.strictObject({
  files: filled.optional(),
  name: filled.optional(),
  path: filled.optional(),
  case: filled.optional(),
  wave: filled.optional(),
})

const indicator = z.strictObject({
  id,
  label: filled.optional(),
  scales: z.array(filled).default([]),
  codes: z.array(filled).default([]),
  outcomes: z.array(filled).default([]),
})

const analysis = z.strictObject({
  waves: z.tuple([filled, filled]).optional(),
  resamples: z.number().int().min(100).max(1_000_000).default(10_000),
  seed: z.number().int().min(0).max(4_294_967_295).default(1),
  confidence: z.number().gt(0).lt(1).default(0.95),
  clusterBy: filled.optional(),
  primary: filled.optional(),
})

/** The shape of `study.yaml`. Whether its parts fit each other is for `checkPlan`. */
export const planSchema = z.strictObject({
  study: z.strictObject({
    id,
    title: filled,
    funder: text.optional(),
    grant: text.optional(),
    language: filled.default('en'),
  }),
  waves: z.array(wave).min(1),
  cases,
  sessions: sessions.optional(),
  outcomes: outcomes.optional(),
  instruments: z.array(instrument).default([]),
  transcripts: z.array(transcripts).default([]),
  codebook: filled.optional(),
  codings: filled.optional(),
  indicators: z.array(indicator).default([]),
  analysis: analysis.prefault({}),
})

export type RawPlan = z.infer<typeof planSchema>

/**
 * What names the columns of tables that are brought in on their own: `study.yaml` as it is, or the parts of it that say so. Files
 * need no names, since they are given beside it.
 */
export const mappingSchema = z.strictObject({
  ...planSchema.partial().shape,
  cases: cases.partial({ file: true }).optional(),
  sessions: sessions.partial({ file: true }).optional(),
  outcomes: outcomes.partial({ file: true }).optional(),
  instruments: z
    .array(
      instrument.extend({
        files: z.array(surveyFile.partial({ wave: true, path: true })).default([]),
        items: z.array(item).default([]),
      }),
    )
    .default([]),
})

export type RawMapping = z.infer<typeof mappingSchema>

/** The keys that a schema knows at a path, for "did you mean"; empty where there is no object with fixed keys. */
export function knownKeys(whole: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let schema: unknown = whole
  for (const step of path) schema = stepInto(unwrap(schema), step)
  const last = unwrap(schema)
  return last instanceof z.ZodObject ? Object.keys(last.shape) : []
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<PropertyKey, unknown>)[step]
  if (schema instanceof z.ZodArray) return schema.element
  return undefined
}

function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodPrefault)
    return unwrap(schema.unwrap())
  // Of alternatives, the object is the one with keys.
  if (schema instanceof z.ZodUnion) return schema.options.find((option: unknown) => option instanceof z.ZodObject)
  return schema
}
