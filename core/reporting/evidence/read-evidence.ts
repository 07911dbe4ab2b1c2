import { unzipSync } from 'fflate'

/** What a report file says of itself in its evidence appendix. */
export interface ReadEvidence {
  readonly kind: 'evidence'
  readonly stateHash: string
  /** Path to text. */
  readonly figures: ReadonlyMap<string, string>
  readonly quotes: readonly ReadQuote[]
  /** All of the file's text without spaces and direction marks, in which a quote's words are looked for. */
  readonly bareText: string
  /** Each paragraph and cell of a Word file; null of another. */
  readonly passages: readonly string[] | null
}

/** Why there is none, in a sentence. */
export interface RefusedEvidence {
  readonly kind: 'refused'
  readonly message: string
}

export interface ReadQuote {
  readonly number: number
  readonly documentPseudonym: string
  readonly startCodePoint: number
  readonly endCodePoint: number
}

/** No report of ours comes near; a file that unpacks to more is not unpacked. */
const LARGEST_DOCUMENT = 64 * 1024 * 1024

/** Reads the evidence out of a Word or HTML report, or says in a sentence why there is none to read. */
export function readEvidence(bytes: Uint8Array): ReadEvidence | RefusedEvidence {
  const markup = isZip(bytes) ? wordMarkup(bytes) : new TextDecoder().decode(bytes)
  if (markup === null) return refused('It is no Word report that can be read; give the file as Throughline wrote it.')
  const isWord = isZip(bytes)
  const rows = rowsOf(markup, isWord)
  const text = textOf(markup, isWord)
  const stateHash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/.exec(text)?.[0]
  const figures = new Map(rows.flatMap(figuresIn))
  if (stateHash === undefined || figures.size === 0)
    return refused('It has no evidence appendix, so there is nothing to compare: write the report with that section.')
  return {
    kind: 'evidence',
    stateHash,
    figures,
    quotes: rows.flatMap(quoteIn),
    bareText: bare(text),
    passages: wordPassages(bytes),
  }
}

/** The paragraphs of a Word file, those in cells too; null when it is none. */
export function wordPassages(bytes: Uint8Array): readonly string[] | null {
  const markup = isZip(bytes) ? wordMarkup(bytes) : null
  if (markup === null) return null
  return [...markup.matchAll(/<w:p[ >][\s\S]*?<\/w:p>/g)].map(([passage]) =>
    textOf(passage, true).replace(/\s+/g, ' ').trim(),
  )
}

/** A text as quotes are looked for in it. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

function refused(message: string) {
  return { kind: 'refused', message } as const
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b
}

function wordMarkup(bytes: Uint8Array): string | null {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === 'word/document.xml' && originalSize <= LARGEST_DOCUMENT,
    })
    const document = parts['word/document.xml']
    return document === undefined ? null : new TextDecoder().decode(document)
  } catch {
    return null
  }
}

function rowsOf(markup: string, isWord: boolean): readonly (readonly string[])[] {
  const row = isWord ? /<w:tr[ >][\s\S]*?<\/w:tr>/g : /<tr[ >][\s\S]*?<\/tr>/g
  const cell = isWord ? /<w:tc>[\s\S]*?<\/w:tc>/g : /<t[dh][ >][\s\S]*?<\/t[dh]>/g
  return [...markup.matchAll(row)].map(([whole]) =>
    [...whole.matchAll(cell)].map(([inner]) => textOf(inner, isWord).trim()),
  )
}

function textOf(markup: string, isWord: boolean): string {
  const words = isWord
    ? [...markup.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map((match) => match[1] ?? '\n').join('')
    : markup.replace(/<(style|svg|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, '')
  return decode(words).replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' }

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return NAMED[name] ?? whole
      const point = Number.parseInt(decimal ?? hex, decimal === undefined ? 16 : 10)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}

const LIST = /^(?:(measures\[[^\]]+\]): )?((?:.+? = \S+)(?:; .+? = \S+)*)$/

function figuresIn(cells: readonly string[]): readonly (readonly [string, string])[] {
  const match = cells.length === 4 ? LIST.exec(cells[3] ?? '') : null
  if (match === null) return []
  const prefix = match[1] === undefined ? '' : `${match[1]}.`
  return (match[2] ?? '').split('; ').flatMap((entry) => {
    const at = entry.lastIndexOf(' = ')
    return at < 0 ? [] : [[prefix + entry.slice(0, at), entry.slice(at + 3)] as const]
  })
}

function quoteIn(cells: readonly string[]): readonly ReadQuote[] {
  const [number = '', , documentPseudonym = '', place = ''] = cells
  const span = /^(\d+)–(\d+)$/.exec(place)
  if (cells.length !== 4 || span === null || !/^\d+$/.test(number)) return []
  return [
    {
      number: Number(number),
      documentPseudonym,
      startCodePoint: Number(span[1]),
      endCodePoint: Number(span[2]),
    },
  ]
}
