import { foldLabel } from '#core/text/fold-label.ts'
import type { Completion } from './CompletionEditor.tsx'

/** The choices that what was typed may mean, best first: those that begin with it, that have a word beginning with it, that hold it. */
export function findCompletions(choices: readonly Completion[], typed: string): readonly Completion[] {
  const wanted = foldLabel(typed)
  if (wanted === '') return choices
  const rankOf = ({ id, label }: Completion): number => {
    const words = [foldLabel(id), foldLabel(label)]
    if (words.includes(wanted)) return 0
    // `7` finds P07.
    if (/^\d+$/.test(wanted) && Number(/\d+/.exec(id)?.[0]) === Number(wanted)) return 1
    if (words.some((word) => word.startsWith(wanted))) return 2
    if (words.some((word) => word.split(/[\s_-]/).some((part) => part.startsWith(wanted)))) return 3
    return words.some((word) => word.includes(wanted)) ? 4 : 5
  }
  return choices
    .map((choice) => ({ choice, rank: rankOf(choice) }))
    .filter(({ rank }) => rank < 5)
    .sort((a, b) => a.rank - b.rank)
    .map(({ choice }) => choice)
}
