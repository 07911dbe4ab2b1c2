import { collectParagraphs } from './collect-paragraphs.ts'
import type { Paragraph } from './paragraph.ts'
import { type RtfToken, tokeniseRtf } from './rtf-tokens.ts'

/** The text of an RTF file, how many of what were left out, and whether it ends before its brackets are closed. */
export interface RtfText {
  readonly paragraphs: readonly Paragraph[]
  readonly leftOut: ReadonlyMap<string, number>
  readonly isCutOff: boolean
}

/** What holds within one pair of braces. */
interface GroupState {
  isSkipped: boolean
  isBold: boolean
  isDeleted: boolean
  font: number
  /** How many characters after `\u` stand in for it. */
  standIns: number
  isFontTable: boolean
}

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['zwj', '\u200D'],
  ['zwnj', '\u200C'],
  ['ltrmark', '\u200E'],
  ['rtlmark', '\u200F'],
  ['zwbo', '\u200B'],
])
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00A0'],
  ['_', '\u2011'],
  ['-', '\u00AD'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
])
/** Groups whose text is not the document's. */
const SKIPPED = new Set(
  'colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf fldinst themedata listtable revtbl bkmkstart bkmkend xe tc nonshppict sp generator filetbl'.split(
    ' ',
  ),
)
const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['footnote', 'footnotes'],
  ['annotation', 'comments'],
  ['pict', 'pictures'],
  ['object', 'embedded objects'],
])
/** Fonts' character sets and the encodings of their bytes. */
const CHARSETS: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [204, 'windows-1251'],
  [238, 'windows-1250'],
])
const PARAGRAPH_ENDS = new Set(['par', 'cell', 'nestcell', 'sect', 'page'])
/** Deeper groups are no document's. */
const MAX_DEPTH = 2000

/**
 * Reads the paragraphs of an RTF text: Unicode (`\u`), bytes in the encoding of their font or of the file, cells of tables as
 * paragraphs. Text deleted under tracked changes is not in it. Null when its groups are nested beyond reason.
 */
export function readRtfText(source: string): RtfText | null {
  const reader = startReader()
  for (const token of tokeniseRtf(source)) if (!reader.take(token)) return null
  return reader.finish()
}

interface RtfReader {
  /** False: it is of no use to go on. */
  readonly take: (token: RtfToken) => boolean
  readonly finish: () => RtfText
}

function startReader(): RtfReader {
  const collector = collectParagraphs()
  const leftOut = new Map<string, number>()
  const charsets = new Map<number, string>()
  const stack: GroupState[] = []
  let state: GroupState = {
    isSkipped: false,
    isBold: false,
    isDeleted: false,
    font: -1,
    standIns: 1,
    isFontTable: false,
  }
  let codePage = 'windows-1252'
  let defaultFont = -1
  let pending: number[] = []
  let isIgnorable = false
  let toSkip = 0

  const encodingOf = (): string => {
    const charset = charsets.get(state.font)
    return charset === undefined || charset === 'windows-1252' ? codePage : charset
  }
  const flush = (): void => {
    if (pending.length === 0) return
    const bytes = Uint8Array.from(pending)
    pending = []
    collector.add(new TextDecoder(encodingOf()).decode(bytes), state.isBold)
  }
  const add = (text: string): void => {
    flush()
    if (!state.isSkipped && !state.isDeleted) collector.add(text, state.isBold)
  }
  const endParagraph = (): void => {
    flush()
    collector.close()
    collector.open()
  }
  /** Steps over what stands in for a `\u` before it. */
  const isStandIn = (): boolean => toSkip > 0 && toSkip-- > 0

  const takeWord = (name: string, value: number | null): void => {
    const wasIgnorable = isIgnorable
    isIgnorable = false
    const what = LEFT_OUT.get(name)
    if (what !== undefined && !state.isSkipped) leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
    if (name === 'fonttbl') state.isFontTable = true
    if (what !== undefined || SKIPPED.has(name) || name === 'fonttbl') state.isSkipped = true
    // A group that begins with `\*` may be passed over by who does not know it; known ones of use have no star.
    else if (wasIgnorable && name !== 'shpinst' && name !== 'shptxt') state.isSkipped = true
    if (name === 'f') state.font = value ?? 0
    else if (name === 'fcharset' && state.isFontTable) {
      charsets.set(state.font, CHARSETS.get(value ?? 0) ?? 'windows-1252')
    } else if (name === 'ansicpg') codePage = encodingOfPage(value)
    else if (name === 'mac') codePage = 'macintosh'
    else if (name === 'uc') state.standIns = Math.max(0, Math.min(16, value ?? 1))
    else if (name === 'b' || name === 'ab') state.isBold = value !== 0
    else if (name === 'deleted') state.isDeleted = value !== 0
    else if (name === 'deff') defaultFont = value ?? 0
    else if (name === 'plain') {
      state.font = defaultFont
      state.isBold = false
      state.isDeleted = false
    } else if (name === 'outlinelevel' && (value ?? 9) < 9) collector.makeHeading()
    else if (name === 'u') {
      add(String.fromCharCode((value ?? 0) & 0xffff))
      toSkip = state.standIns
    } else if (PARAGRAPH_ENDS.has(name) && !state.isSkipped) endParagraph()
    else if (CHARACTERS.has(name)) add(CHARACTERS.get(name) ?? '')
  }

  collector.open()
  return {
    take: (token) => {
      if (token.kind !== 'byte') flush()
      switch (token.kind) {
        case 'open':
          toSkip = 0
          stack.push(state)
          state = { ...state }
          return stack.length <= MAX_DEPTH
        case 'close':
          toSkip = 0
          isIgnorable = false
          state = stack.pop() ?? state
          return true
        case 'word':
          if (!isStandIn()) takeWord(token.name, token.value)
          return true
        case 'symbol':
          if (isStandIn()) return true
          if (token.symbol === '*') isIgnorable = true
          // A backslash before a line end is `\par`.
          else if (token.symbol === '\n' || token.symbol === '\r') endParagraph()
          else add(SYMBOLS.get(token.symbol) ?? '')
          return true
        case 'byte':
          if (!isStandIn() && !state.isSkipped && !state.isDeleted) pending.push(token.byte)
          return true
        case 'text': {
          const skipped = Math.min(toSkip, token.text.length)
          toSkip -= skipped
          isIgnorable = false
          add(token.text.slice(skipped))
          return true
        }
      }
    },
    finish: () => {
      flush()
      collector.close()
      return { paragraphs: dropLastBlank(collector.paragraphs), leftOut, isCutOff: stack.length > 0 }
    },
  }
}

function encodingOfPage(page: number | null): string {
  return page !== null && page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252'
}

/** `\par` ends a paragraph, so that after the last one there is none. */
function dropLastBlank(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.at(-1)?.text === '' ? paragraphs.slice(0, -1) : paragraphs
}
