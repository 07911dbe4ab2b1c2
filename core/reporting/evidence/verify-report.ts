import type { ReportSource } from '#core/types/report-source.ts'
import { buildFrom } from '../build-report.ts'
import { protectSource } from '../protect-source.ts'
import { evidenceText } from './printed-figures.ts'
import { bare, type ReadEvidence } from './read-evidence.ts'
import { type BodyCheck, verifyBody } from './verify-body.ts'

/** Whether a written report still says what the project says. */
export interface Verification {
  readonly kind: 'verified'
  /** The data are the same, to the byte. */
  readonly isSameState: boolean
  readonly figures: number
  readonly quotes: number
  /** Figures that are another now, or not there any more (`is` null). */
  readonly wrongFigures: readonly { readonly path: string; readonly was: string; readonly is: string | null }[]
  /** `gone`: nothing is coded there any more; `changed`: the words that stand there are not in the file. */
  readonly wrongQuotes: readonly { readonly number: number; readonly kind: 'gone' | 'changed' }[]
  readonly body: BodyCheck
}

/** Compares a report that was read back with the project, figure by figure, quote by quote, and the numbers in its words. */
export async function verifyReport(source: ReportSource, read: ReadEvidence): Promise<Verification> {
  const safe = protectSource(source)
  const now = figuresNow(source)
  const wrongFigures = [...read.figures].flatMap(([path, was]) => {
    const is = now.get(path) ?? null
    return is === was ? [] : [{ path, was, is }]
  })
  const wrongQuotes = read.quotes.flatMap(
    ({ number, documentPseudonym, startCodePoint, endCodePoint }): Verification['wrongQuotes'] => {
      const there = safe.quotes.filter(
        (quote) =>
          quote.documentPseudonym === documentPseudonym &&
          quote.startCodePoint === startCodePoint &&
          quote.endCodePoint === endCodePoint,
      )
      if (there.length === 0) return [{ number, kind: 'gone' }]
      const isThere = there.some(({ text }) => read.bareText.includes(bare(text)))
      return isThere ? [] : [{ number, kind: 'changed' }]
    },
  )
  const { projectStateHash } = source.methods
  return {
    kind: 'verified',
    isSameState: read.stateHash === projectStateHash,
    figures: read.figures.size,
    quotes: read.quotes.length,
    ...{ wrongFigures, wrongQuotes },
    body: await verifyBody(source, read),
  }
}

/** Every figure that a report of the project could print, whatever its sections and the evaluators' texts. */
function figuresNow(source: ReportSource): ReadonlyMap<string, string> {
  const all = { ...source.plan, sections: source.plan.sections.map((one) => ({ ...one, isShown: true })) }
  const hidden = { ...all, sections: [...all.sections, { id: 'findings', isShown: false }] }
  const built = [all, hidden].map((plan) =>
    buildFrom(protectSource({ ...source, plan }), { language: 'en', generatedAt: '' }),
  )
  const live = built.flatMap(({ context }) =>
    [...context.live.values()].flatMap(({ phrase }) => phrase.filter((inline) => inline.kind === 'figure')),
  )
  return new Map([
    ...live.map(({ value, evidence }) => [evidence.path, evidenceText(value)] as const),
    ...built.flatMap(({ model }) => model.evidence.figures.map(({ path, text }) => [path, text] as const)),
  ])
}
