import type { Block } from './report-model.ts'

/** What stands on the page one after another: a block, or two groups of blocks side by side. */
export type Placed =
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'beside'; readonly start: readonly Block[]; readonly end: readonly Block[]; readonly wide: Side }

/** The side that takes what a small chart leaves. */
type Side = 'start' | 'end'

/** More quotes beside a chart would make a column that fits on no page. */
const MOST_QUOTES_BESIDE = 3

/**
 * The blocks of a section as they are placed: a small chart with its heading stands beside what comes under the next heading of
 * its rank (the questionnaire beside the interviews); where nothing does, beside the sentences that follow it.
 */
export function layOut(blocks: readonly Block[]): readonly Placed[] {
  const out: Placed[] = []
  for (let i = 0; i < blocks.length; ) {
    const { placed, used } = placeAt(blocks.slice(i))
    out.push(...placed)
    i += used
  }
  return out
}

interface Step {
  readonly placed: readonly Placed[]
  readonly used: number
}

function placeAt(rest: readonly Block[]): Step {
  const [first] = rest
  if (first === undefined) return { placed: [], used: 1 }
  if (isSmallHeading(first) && isSmallChart(rest[1])) {
    const start = rest.slice(0, 2 + sentencesFrom(rest, 2))
    const end = panel(rest.slice(start.length))
    if (end.length > 0)
      return { placed: [{ kind: 'beside', start, end, wide: 'end' }], used: start.length + end.length }
  }
  const text = rest.slice(1, 1 + sentencesFrom(rest, 1))
  if (isSmallChart(first) && text.length > 0)
    return { placed: [{ kind: 'beside', start: text, end: [first], wide: 'start' }], used: 1 + text.length }
  return { placed: [{ kind: 'block', block: first }], used: 1 }
}

/** A small heading, its chart or sentences, then its quotes; nothing when there is no such heading. */
function panel(rest: readonly Block[]): readonly Block[] {
  if (!isSmallHeading(rest[0])) return []
  const chart = isSmallChart(rest[1]) ? 1 : 0
  const text = 1 + chart + sentencesFrom(rest, 1 + chart)
  const quotes = countWhile(rest.slice(text), ({ kind }) => kind === 'quote')
  return rest.slice(0, text + Math.min(quotes, MOST_QUOTES_BESIDE))
}

function sentencesFrom(blocks: readonly Block[], at: number): number {
  return countWhile(blocks.slice(at), (block) => block.kind === 'paragraph' && block.role === 'body')
}

function countWhile(blocks: readonly Block[], holds: (block: Block) => boolean): number {
  const end = blocks.findIndex((block) => !holds(block))
  return end < 0 ? blocks.length : end
}

function isSmallHeading(block: Block | undefined): boolean {
  return block?.kind === 'heading' && block.level === 4
}

function isSmallChart(block: Block | undefined): boolean {
  return block?.kind === 'chart' && block.spec.kind === 'slope'
}
