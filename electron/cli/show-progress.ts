import type { Progress } from '#core/types/progress.ts'

/** One line that is written over, on standard error, and only where a person is looking at it. */
export function progressLine(): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  const { stderr } = process
  if (!stderr.isTTY) return { show: () => {}, clear: () => {} }
  return {
    show: ({ stage, done, total, detail }) => {
      const count = total === null ? `${done}` : `${done} of ${total}`
      stderr.write(`\r\u001b[K${stage}: ${count}${detail ? `, ${detail}` : ''}`.slice(0, (stderr.columns ?? 80) + 3))
    },
    clear: () => stderr.write('\r\u001b[K'),
  }
}
