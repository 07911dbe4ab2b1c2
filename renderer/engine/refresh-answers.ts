import type { Query, QueryClient } from '@tanstack/react-query'

/** Commands that give and take codes. The window paints what they do at once, and no text is changed by them. */
const codingCommands: ReadonlySet<string> = new Set([
  'coding.addCoding',
  'coding.removeCoding',
  'coding.updateCoding',
  'coding.splitCoding',
  'coding.mergeCodings',
  'coding.recodeCoding',
])
/** Between two codings of a fast coder lies more than this; and never longer than that do counts stay behind. Milliseconds. */
const PAUSE = 250
const LONGEST = 1_000

/**
 * Makes cached answers stale when the study has changed, so that those on screen are asked again. After a coding only in a pause:
 * lists of thousands of codings would else come in while the next one is to be painted. Texts themselves are not asked again then.
 */
export function refreshAnswers(queries: Pick<QueryClient, 'invalidateQueries'>): (command?: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let since = Number.POSITIVE_INFINITY
  const stop = () => {
    clearTimeout(timer)
    since = Number.POSITIVE_INFINITY
  }
  return (command) => {
    if (command === undefined || !codingCommands.has(command)) {
      stop()
      void queries.invalidateQueries()
      return
    }
    const now = performance.now()
    since = Math.min(since, now)
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        stop()
        void queries.invalidateQueries({ predicate: (query) => !isText(query) })
      },
      Math.min(PAUSE, since + LONGEST - now),
    )
  }
}

function isText({ queryKey: [path] }: Query): boolean {
  return Array.isArray(path) && path.join('.') === 'coding.getDocument'
}
