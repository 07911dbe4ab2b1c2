/** How much of a text may have to be looked at again: some two seconds. */
const MAX_WORK = 500_000_000
/** A line's quote marks, list marks and indent; deeper is no transcript's. */
const MAX_PREFIX = 200

const PREFIX = /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*)*/
/** Said of a text whose marks stand within one another beyond what can be read. */
export const TANGLED =
  'Its signs (* _ ` [ < >) stand within one another as in no transcript, so that it cannot be read as Markdown. Let its name end in .txt, and they are read as they are.'

/**
 * Why a text is not read as Markdown; null when it is. What stands between blank lines is read as one: each mark that finds no partner is
 * held against all others, and each tick and angle bracket against all that follows. The depth of lists is looked at on every line.
 */
export function sayTangled(source: string): string | null {
  let work = 0
  let block = EMPTY
  for (const line of source.split('\n')) {
    if (line.trim() === '') {
      work += workOf(block)
      block = EMPTY
    } else if (isDeep(line)) return TANGLED
    else block = grown(block, line)
    if (work + workOf(block) > MAX_WORK) return TANGLED
  }
  return null
}

/** Lines that no blank line parts. */
interface Block {
  readonly marks: number
  readonly searches: number
  readonly length: number
}

const EMPTY: Block = { marks: 0, searches: 0, length: 0 }

function grown({ marks, searches, length }: Block, line: string): Block {
  return {
    marks: marks + (line.match(/[*_]+|~+|[[\]]/g)?.length ?? 0),
    searches: searches + (line.match(/`+|</g)?.length ?? 0),
    length: length + line.length + 1,
  }
}

function workOf({ marks, searches, length }: Block): number {
  return marks * marks + searches * length
}

function isDeep(line: string): boolean {
  const prefix = PREFIX.exec(line.slice(0, MAX_PREFIX + 20))?.[0] ?? ''
  return prefix.length > MAX_PREFIX && /[^ \t]/.test(prefix)
}
