import { z } from 'zod'

type Types = Readonly<Record<string, z.ZodType>>

/** Figures that are all known, or of which some are null and a `why` beside them says why. Nothing else may stand there. */
function figures<Fixed extends Types, Figure extends Types>(fixed: Fixed, figure: Figure) {
  const known = z.strictObject({ ...fixed, ...figure })
  const nullable = Object.fromEntries(
    Object.entries(figure).map(([name, type]) => [name, type.nullable()]),
  ) as unknown as { [Name in keyof Figure]: z.ZodNullable<Figure[Name]> }
  const unknown = z
    .strictObject({ ...fixed, ...nullable, why: z.string().min(1) })
    .refine((value) => Object.keys(figure).some((name) => Reflect.get(value, name) === null), 'a why without a null')
  return z.union([known, unknown])
}

const n = z.int().min(0)
const p = z.number().min(0).max(1)
const real = z.number()
const interval = z.tuple([real, real])
const planned = { planned: n, held: n }

const group = figures({ n }, { mean: real, sd: z.number().min(0) })
const reliability = figures({ n }, { alpha: real, omega: real })
const summary = figures({}, { mean: real, sd: z.number().min(0), median: real })
const adjusted = figures({}, { holm: p, bh: p })
const direction = z.enum(['up', 'down', 'none'])

const score = z.strictObject({
  id: z.string().regex(/^(scale|item):/),
  kind: z.enum(['scale', 'item']),
  label: z.string(),
  reliability: z.strictObject({ baseline: reliability, end: reliability }),
  n: z.strictObject({ baseline: n, end: n, pairs: n }),
  baseline: summary,
  end: summary,
  change: figures({}, { mean: real, sd: z.number().min(0), ci: interval }),
  t: figures({}, { t: real, df: n, p }),
  wilcoxon: figures({}, { v: real, p, method: z.string() }),
  permutation: figures({}, { p, method: z.string() }),
  effect: figures(
    {},
    {
      ...{ dz: real, dav: real, gav: real, rankBiserial: z.number().min(-1).max(1), ci: interval },
      ...{ ciOf: z.literal('gav'), ciMethod: z.enum(['BCa', 'percentile']) },
    },
  ),
  adjusted,
  cluster: figures({}, { by: z.string(), clusters: n, icc: real, ci: interval }),
})

const code = z.strictObject({
  id: z.string().regex(/^code:/),
  kind: z.literal('code'),
  label: z.string(),
  n: z.strictObject({ pairs: n }),
  present: z.strictObject({ both: n, baselineOnly: n, endOnly: n, neither: n }),
  share: figures({}, { baseline: p, end: p, change: z.number().min(-1).max(1), ci: interval }),
  mcnemar: figures({}, { p, method: z.literal('exact') }),
  adjusted,
  density: figures({ unit: z.literal('segments per 1000 words') }, { baseline: real, end: real }),
})

const outcome = z.strictObject({
  id: z.string().regex(/^outcome:/),
  kind: z.literal('outcome'),
  label: z.string(),
  byYear: z.array(figures({ year: z.int(), sites: n }, { sum: real, mean: real, share: p, target: real })),
})

/** The document of `compare --json`, key for key; a study of two waves. */
export const comparisonShape = z.strictObject({
  study: z.string(),
  waves: z.tuple([z.string(), z.string()]),
  confidence: p,
  resamples: n,
  seed: z.int(),
  attrition: z.strictObject({
    ...{ baseline: n, end: n, both: n },
    lost: z.array(z.string()),
    joined: z.array(z.string()),
    compared: z.array(figures({ measure: z.string(), stayed: group, lost: group }, { g: real })),
  }),
  measures: z.array(z.union([score, code, outcome])),
  dose: z.array(figures({ measure: z.string(), n }, { rho: z.number().min(-1).max(1), p, ci: interval })),
  delivery: z.strictObject({
    ...planned,
    byCase: z.array(z.strictObject({ case: z.string(), ...planned })),
    byStaff: z.array(figures(planned, { staff: z.string() })),
    bySessionNumber: z.array(z.strictObject({ number: n, ...planned })),
    group: z.strictObject(planned),
    network: z.strictObject(planned),
  }),
  indicators: z.array(
    figures(
      { id: z.string(), verdict: z.enum(['converge', 'diverge', 'silent']), measures: z.array(z.string()) },
      { survey: direction, interviews: direction },
    ),
  ),
})

export type ComparisonDocument = z.infer<typeof comparisonShape>
