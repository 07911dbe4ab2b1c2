import type { PrintedOutline, ReportDescription, ReportDifference } from '#core/types/report-description.ts'
import { wordsOf } from '../context.ts'
import { measureInPath } from './figure-path.ts'
import { sayPath } from './say-path.ts'

type Last = NonNullable<ReportDifference['last']> & { readonly figures: Readonly<Record<string, string>> }
type Next = Pick<ReportDescription, 'language' | 'stateHash' | 'printed' | 'measures'>

/** The figures of the last report against those of the next one: what is new, gone and changed; the rest is counted. */
export function compareEvidence(last: Last | null, next: Next): ReportDifference {
  if (last === null) return { last: null, isSameState: false, same: 0, rows: [] }
  const { figures, at, coder, stateHash } = last
  const now = new Set(next.printed.map(({ path }) => path))
  const rows = next.printed.flatMap((one) => differing(one, figures[one.path]))
  const gone = Object.entries(figures).filter(([path]) => !now.has(path))
  return {
    last: { at, coder, stateHash },
    isSameState: stateHash === next.stateHash,
    same: next.printed.length - rows.length,
    rows: [...rows, ...gone.map(([path, was]) => goneRow(path, was, next))],
  }
}

function differing({ text, ...one }: PrintedOutline, was: string | undefined): ReportDifference['rows'] {
  if (was === text) return []
  return [{ ...one, kind: was === undefined ? 'new' : 'changed', was: was ?? null, is: text }]
}

/** A measure that is gone with it is told by its id. */
function goneRow(path: string, was: string, { language, measures }: Next): ReportDifference['rows'][number] {
  const measure = measureInPath(path)
  const about = measures.find(({ id }) => id === measure)?.label ?? measure ?? ''
  return { path, about, says: sayPath(wordsOf(language), path), section: null, kind: 'gone', was, is: null }
}
