import type { CodeDetails } from '#core/types/code-details.ts'
import type { CodeMeasure } from '#core/types/comparison.ts'
import type { ScoreDetails } from '#core/types/score-details.ts'

/** A figure and the R code that gives it; `what` is a key of the catalogue's `measurePage` section. */
export type Snippet = {
  readonly what: 'rData' | 'rMean' | 'rWilcoxon' | 'rEffect' | 'rReliable' | 'rShare' | 'rMcnemar'
  readonly code: string
}

/** R code, with the pairs in it, that gives a score's main figures again. Base R; other packages are named where used. */
export function scoreSnippets(details: ScoreDetails, confidence: number): readonly Snippet[] {
  const { pairs, reliable } = details
  const level = plain(confidence)
  const all: readonly (Snippet | null)[] = [
    { what: 'rData', code: data(pairs) },
    { what: 'rMean', code: `t.test(end, baseline, paired = TRUE, conf.level = ${level})` },
    {
      what: 'rWilcoxon',
      code: 'coin::wilcoxsign_test(d ~ rep(0, length(d)), zero.method = "Wilcoxon", distribution = "exact")',
    },
    {
      what: 'rEffect',
      code: [
        'v <- length(d) - 1',
        'J <- exp(lgamma(v / 2) - log(sqrt(v / 2)) - lgamma((v - 1) / 2))',
        'J * mean(d) / sqrt((var(baseline) + var(end)) / 2)  # Hedges g',
        'mean(d) / sd(d)                                     # Cohen d_z',
      ].join('\n'),
    },
    reliable.why !== undefined
      ? null
      : {
          what: 'rReliable',
          code: [
            `threshold <- qnorm(${plain((1 + confidence) / 2)}) * sqrt(2) * ${plain(reliable.sem)}`,
            'c(rose = sum(d > threshold), same = sum(abs(d) <= threshold), fell = sum(d < -threshold))',
          ].join('\n'),
        },
  ]
  return all.flatMap((snippet) => snippet ?? [])
}

/** R code for a theme's presence in both waves. */
export function codeSnippets(measure: CodeMeasure, details: CodeDetails): readonly Snippet[] {
  const { both, baselineOnly, endOnly, neither } = measure.present
  const dense = details.cases.filter((one) => one.baselineDensity !== null)
  return [
    {
      what: 'rShare',
      code: [
        `both <- ${both}; lost <- ${baselineOnly}; gained <- ${endOnly}; never <- ${neither}`,
        'n <- both + lost + gained + never',
        'c(baseline = (both + lost) / n, end = (both + gained) / n, change = (gained - lost) / n)',
      ].join('\n'),
    },
    {
      what: 'rMcnemar',
      code:
        baselineOnly + endOnly === 0
          ? '1  # nobody changed'
          : `binom.test(${Math.min(baselineOnly, endOnly)}, ${baselineOnly + endOnly})$p.value`,
    },
    {
      what: 'rData',
      code: [
        '# segments per 1,000 words',
        vector(
          'baseline',
          dense.map((one) => one.baselineDensity ?? 0),
        ),
        vector(
          'end',
          dense.map((one) => one.endDensity ?? 0),
        ),
        'mean(end - baseline)',
      ].join('\n'),
    },
  ]
}

function data(pairs: ScoreDetails['pairs']): string {
  return [
    vector(
      'baseline',
      pairs.map((pair) => pair.baseline),
    ),
    vector(
      'end',
      pairs.map((pair) => pair.end),
    ),
    'd <- round(end - baseline, 10)',
  ].join('\n')
}

function vector(name: string, values: readonly number[]): string {
  const lines: string[] = []
  for (let at = 0; at < values.length; at += 10)
    lines.push(
      values
        .slice(at, at + 10)
        .map(plain)
        .join(', '),
    )
  return `${name} <- c(${lines.join(`,\n${' '.repeat(name.length + 6)}`)})`
}

/** As R reads it, with every digit that counts and none that is a rounding error. */
function plain(value: number): string {
  return String(Number(value.toPrecision(15)))
}
