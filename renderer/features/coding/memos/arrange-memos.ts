import type { MemoPlace, MemoRow } from '#core/contract/memos.ts'

export type MemoOrder = 'newest' | 'place' | 'coder'
export type MemoKind = MemoPlace['kind']

/** What is shown: null is no restriction. */
export type MemoChoice = {
  readonly kind: MemoKind | null
  /** A coder's id; an empty one stands for memos without a name. */
  readonly coder: string | null
  readonly order: MemoOrder
}

export type MemoLine =
  | { readonly is: 'heading'; readonly key: string; readonly of: MemoRow; readonly count: number }
  | { readonly is: 'memo'; readonly memo: MemoRow }

/** In the order of the stages of a study. */
export const MEMO_KINDS = ['study', 'measure', 'case', 'document', 'code', 'coding'] as const

/** The memos of the choice, in its order (within it the newest first), under a heading for each group where there are any. */
export function arrangeMemos(memos: readonly MemoRow[], choice: MemoChoice): readonly MemoLine[] {
  const shown = memos.filter(
    (memo) =>
      (choice.kind === null || memo.on.kind === choice.kind) &&
      (choice.coder === null || (memo.coder?.id ?? '') === choice.coder),
  )
  if (choice.order === 'newest') return shown.map((memo) => ({ is: 'memo', memo }))
  const groups = Map.groupBy(shown, (memo) => (choice.order === 'place' ? memo.on.kind : (memo.coder?.id ?? '')))
  return [...groups]
    .flatMap(([key, members]) => (members[0] ? [{ key, of: members[0], members }] : []))
    .sort((a, b) => (choice.order === 'place' ? byKind(a.of, b.of) : byCoder(a.of, b.of)))
    .flatMap(({ key, of, members }): readonly MemoLine[] => [
      { is: 'heading', key, of, count: members.length },
      ...members.map((memo) => ({ is: 'memo', memo }) as const),
    ])
}

function byKind(a: MemoRow, b: MemoRow): number {
  return MEMO_KINDS.indexOf(a.on.kind) - MEMO_KINDS.indexOf(b.on.kind)
}

/** By name, those without one last. */
function byCoder(a: MemoRow, b: MemoRow): number {
  if (!a.coder || !b.coder) return Number(!a.coder) - Number(!b.coder)
  return a.coder.name.localeCompare(b.coder.name)
}

/** The memo before or after another, in the order shown; itself at the ends. */
export function nextMemo(lines: readonly MemoLine[], id: string | null, step: 1 | -1): MemoRow | null {
  const memos = lines.flatMap((line) => (line.is === 'memo' ? [line.memo] : []))
  const at = memos.findIndex((memo) => memo.id === id)
  if (at < 0) return memos[0] ?? null
  return memos[Math.max(0, Math.min(memos.length - 1, at + step))] ?? null
}
