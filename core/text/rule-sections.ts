/** A code's rules in one text, for files that know only a description. */
export interface RuleSections {
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
  /** The codebook's own id; empty when the text names none. */
  readonly id: string
}

const HEADINGS = { include: 'Use when:', exclude: 'Not when:', example: 'Example:', id: 'Id:' } as const
const PARTS = ['include', 'exclude', 'example', 'id'] as const
/** A heading on a line of its own, perhaps with backslashes before it, by which a text's own such line is told apart. */
const HEADING_LINE = /^(\\*)(Use when:|Not when:|Example:|Id:)$/

/** Writes the parts under headings, for people to read and for `splitRules` to take apart again. */
export function joinRules(rules: RuleSections): string {
  const parts = PARTS.flatMap((part) => (rules[part] === '' ? [] : [`${HEADINGS[part]}\n${protect(rules[part])}`]))
  return [...(rules.definition === '' ? [] : [protect(rules.definition)]), ...parts].join('\n\n')
}

/** Takes such a text apart; one without headings is a definition throughout. Ends of parts are trimmed. */
export function splitRules(text: string): RuleSections {
  const found: Record<keyof RuleSections, string[]> = { definition: [], include: [], exclude: [], example: [], id: [] }
  let part: keyof RuleSections = 'definition'
  for (const line of text.split('\n')) {
    const [, slashes, heading] = HEADING_LINE.exec(line) ?? []
    if (slashes === '') part = PARTS.find((name) => HEADINGS[name] === heading) ?? part
    else found[part].push(slashes === undefined ? line : line.slice(1))
  }
  const said = (name: keyof RuleSections) => found[name].join('\n').trim()
  return {
    definition: said('definition'),
    include: said('include'),
    exclude: said('exclude'),
    example: said('example'),
    id: said('id'),
  }
}

function protect(text: string): string {
  return text
    .split('\n')
    .map((line) => (HEADING_LINE.test(line) ? `\\${line}` : line))
    .join('\n')
}
