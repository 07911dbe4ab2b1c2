/** The start of an element in XML: its name without the prefix, and its attributes by their whole names. */
interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly isEmpty: boolean
  /** What stands between its angles, and its name as it is written: what its end must say. */
  readonly between: string
  readonly written: string
  readonly end: End
  /** The tag that came after it last. Mostly it comes again, which is seen sooner than looked up. */
  next: Tag | null
}

interface End {
  readonly closes: string
  next: Tag | null
}

/** An XML text in pieces: text, the start of an element, its end. */
export interface PlainXml {
  readonly pieces: readonly (string | Tag | End)[]
  /** Where each piece ends in `source`, UTF-16. */
  readonly ends: readonly number[]
  /** The text with its line ends as XML reads them. */
  readonly source: string
}

/** The pieces are held together; of longer texts a parser gives one at a time. UTF-16 units. */
const MOST = 20_000_000
const DECLARATION = /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")?[ \n\t]*\?>/
/** What XML forbids. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Takes apart an XML text that is well-formed and has nothing but elements, attributes, text and XML's own five entities, as nearly
 * all that office programs write, in less time than a whole parser takes. Null for all else, comments and broken texts among
 * them: a whole parser then reads it, or says what is wrong. Source: XML 1.0, fifth edition.
 */
export function readPlainXml(text: string): PlainXml | null {
  if (text.length > MOST) return null
  if (FORBIDDEN.test(text) || !text.isWellFormed() || text.includes('<!') || text.includes(']]>')) return null
  const source = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text
  const pieces: (string | Tag | End)[] = []
  const ends: number[] = []
  const tags = new Map<string, Tag>()
  const open: Tag[] = []
  let before: Tag | End | null = null
  let at = DECLARATION.exec(source)?.[0].length ?? 0
  while (at < source.length) {
    // Mostly one tag follows another.
    const start = source.charCodeAt(at) === LESS ? at : source.indexOf('<', at)
    const until = start < 0 ? source.length : start
    if (until > at) {
      const said = resolve(source.slice(at, until))
      if (said === null || (open.length === 0 && /[^ \n\t]/.test(said))) return null
      if (open.length > 0) {
        pieces.push(said)
        ends.push(until)
      }
    }
    if (start < 0) break
    if (source.charCodeAt(start + 1) === SLASH) {
      const closed = open.pop()
      if (!closed || !stands(source, closed.written, start + 2)) return null
      before = closed.end
      at = start + closed.written.length + 3
    } else {
      const tag = tagAt(source, start + 1, before?.next ?? null, tags)
      // One root, and nothing beside it.
      if (tag === null || (open.length === 0 && before !== null)) return null
      if (before) before.next = tag
      at = start + tag.between.length + 2
      pieces.push(tag)
      if (tag.isEmpty) ends.push(at)
      else open.push(tag)
      before = tag.isEmpty ? tag.end : tag
    }
    if ('closes' in before) pieces.push(before)
    ends.push(at)
  }
  return before && open.length === 0 ? { pieces, ends, source } : null
}

const LESS = 0x3c
const SLASH = 0x2f
const EQUALS = 0x3d
const SPACES = [0x20, 0x0a, 0x09]
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y
const ANGLE = 0x3e

/** Whether this is what stands there up to the closing angle. By hand: for so few letters that is sooner done than asked. */
function stands(source: string, between: string, at: number): boolean {
  if (source.charCodeAt(at + between.length) !== ANGLE) return false
  for (let i = between.length - 1; i >= 0; i -= 1) {
    if (between.charCodeAt(i) !== source.charCodeAt(at + i)) return false
  }
  return true
}

/** The tag after the angle: the one that was expected, one that came before, or a new one; null when it is no plain tag. */
function tagAt(source: string, at: number, expected: Tag | null, tags: Map<string, Tag>): Tag | null {
  if (expected && stands(source, expected.between, at)) return expected
  const end = source.indexOf('>', at)
  if (end < 0) return null
  const between = source.slice(at, end)
  const known = tags.get(between)
  if (known) return known
  const tag = readTag(between)
  if (tag) tags.set(between, tag)
  return tag
}

/** What stands between the angles of a tag; null when it is no plain one. */
function readTag(between: string): Tag | null {
  const nameEnd = skipName(between, 0)
  if (nameEnd === 0) return null
  const written = between.slice(0, nameEnd)
  const attributes: Record<string, string> = Object.create(null)
  let at = nameEnd
  for (;;) {
    const start = skipSpace(between, at)
    const end = skipName(between, start)
    if (start === at || end === start) break
    const equals = skipSpace(between, end)
    const open = skipSpace(between, equals + 1)
    const mark = between.charAt(open)
    const close = mark === '"' || mark === "'" ? between.indexOf(mark, open + 1) : -1
    if (between.charCodeAt(equals) !== EQUALS || close < 0) return null
    const name = between.slice(start, end)
    const value = resolve(between.slice(open + 1, close))
    // Other white space in a value is a space to XML.
    if (value === null || /[<\t\n]/.test(value) || attributes[name] !== undefined) return null
    attributes[name] = value
    at = close + 1
  }
  const rest = between.slice(skipSpace(between, at))
  if (rest !== '' && rest !== '/') return null
  const name = written.slice(written.indexOf(':') + 1)
  return { name, attributes, isEmpty: rest === '/', between, written, end: { closes: name, next: null }, next: null }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (SPACES.includes(text.charCodeAt(at))) at += 1
  return at
}

/** The end of the name that begins there; the beginning where none does. Names with other letters than these are rare. */
function skipName(text: string, from: number): number {
  NAME.lastIndex = from
  return NAME.test(text) ? NAME.lastIndex : from
}

/** A text with XML's own entities as the characters they stand for; null with any other. */
function resolve(text: string): string | null {
  if (!text.includes('&')) return text
  let isPlain = true
  const said = text.replace(/&(?:(amp|lt|gt|quot|apos);)?/g, (_, name: string | undefined) => {
    isPlain &&= name !== undefined
    return ENTITIES[name ?? ''] ?? ''
  })
  return isPlain ? said : null
}
