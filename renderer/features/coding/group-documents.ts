import type { DocumentRow } from '#core/contract/coding.ts'
import type { CaseId } from '#core/contract/ids.ts'
import { foldLabel } from '#core/text/fold-label.ts'

/** A principal's documents. */
export type DocumentGroup = {
  readonly caseId: CaseId
  readonly pseudonym: string
  readonly documents: readonly DocumentRow[]
}

/** Documents grouped by principal, principals in the order of their pseudonyms (P2 before P10), waves in the study's order. */
export function groupDocuments(documents: readonly DocumentRow[], waves: readonly string[]): readonly DocumentGroup[] {
  const groups = new Map<CaseId, DocumentRow[]>()
  for (const document of documents) groups.set(document.caseId, [...(groups.get(document.caseId) ?? []), document])
  const order = new Intl.Collator('en', { numeric: true })
  return [...groups.entries()]
    .map(([caseId, own]) => ({
      caseId,
      pseudonym: own[0]?.pseudonym ?? '',
      documents: own.sort((a, b) => waves.indexOf(a.wave) - waves.indexOf(b.wave) || order.compare(a.name, b.name)),
    }))
    .sort((a, b) => order.compare(a.pseudonym, b.pseudonym))
}

/** Groups whose principal or one of whose documents carries what was typed. */
export function filterGroups(groups: readonly DocumentGroup[], typed: string): readonly DocumentGroup[] {
  const wanted = foldLabel(typed)
  if (wanted === '') return groups
  const carries = (text: string): boolean => foldLabel(text).includes(wanted)
  return groups.filter((group) => carries(group.pseudonym) || group.documents.some((one) => carries(one.name)))
}

/** The document before or after another, in the order of the list; itself at the list's ends. */
export function neighbour(groups: readonly DocumentGroup[], id: string | null, step: 1 | -1): DocumentRow | null {
  const all = groups.flatMap((group) => group.documents)
  const at = all.findIndex((document) => document.id === id)
  if (at < 0) return all[0] ?? null
  return all[Math.max(0, Math.min(all.length - 1, at + step))] ?? null
}

/** The same principal's document of the same kind in another wave: for reading side by side. */
export function counterpart(documents: readonly DocumentRow[], open: DocumentRow): DocumentRow | null {
  const others = documents.filter((one) => one.caseId === open.caseId && one.wave !== open.wave)
  return others.find((one) => one.kind === open.kind) ?? others[0] ?? null
}
