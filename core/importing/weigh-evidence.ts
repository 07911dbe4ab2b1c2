/** `table`: a cell of the table that the text stands in. */
export type EvidenceSource = 'table' | 'file-name' | 'folder' | 'content'

/** Something that speaks for one case or wave. */
export interface Evidence {
  readonly id: string
  readonly source: EvidenceSource
  readonly isStrong: boolean
  /** The words that tell it, folded. */
  readonly what: string
}

/**
 * What is proposed for one file. `sure`: nothing speaks against it; `likely`: told by weak evidence, or weakly contradicted;
 * `open`: nothing tells it, or two are told alike, and the user decides.
 */
export type Proposal =
  | {
      readonly confidence: 'sure' | 'likely'
      readonly id: string
      readonly source: EvidenceSource
      readonly what: string
      /** Others that something speaks for. */
      readonly others: readonly string[]
    }
  | { readonly confidence: 'open'; readonly id: null; readonly others: readonly string[] }

const RANK: Readonly<Record<EvidenceSource, number>> = { table: 3, 'file-name': 2, folder: 1, content: 0 }

/** Weighs what speaks for each: never chooses between two that are told equally well, nor between two that are told strongly. */
export function weighEvidence(evidence: readonly Evidence[]): Proposal {
  const weightOf = ({ isStrong, source }: Evidence): number => (isStrong ? 10 : 0) + RANK[source]
  const [best] = [...evidence].sort((a, b) => weightOf(b) - weightOf(a))
  if (!best) return { confidence: 'open', id: null, others: [] }
  const others = [...new Set(evidence.map(({ id }) => id))].filter((id) => id !== best.id)
  const isTied = evidence.some(
    (one) => one.id !== best.id && (weightOf(one) === weightOf(best) || (one.isStrong && best.isStrong)),
  )
  if (isTied) return { confidence: 'open', id: null, others: [best.id, ...others] }
  const confidence = best.isStrong && others.length === 0 ? 'sure' : 'likely'
  return { confidence, id: best.id, source: best.source, what: best.what, others }
}
