/** What stands where identifying words were. */
export const OMISSION = '[…]'

/** Takes identifying words out of a text. */
export type Mask = (text: string) => string

/** Identifying words in a text, `[start, end)` as JavaScript counts, without the letters that are only joined to them. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Finds identifying words, in the order in which they stand; no two overlap. */
export type Find = (text: string) => readonly Found[]

/** Points, accents, tatweel and soft hyphens are left out before a text is searched. */
const MARK = /[\p{Mn}\u0640\u00AD]/u
/** Characters that are not seen may stand between any two letters, and between words of two scripts. */
const BETWEEN = '[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]*'
const UNSEEN = new RegExp(`${MARK.source}|${BETWEEN.replace('*', '')}`, 'gu')
const SPACE = '[\\s\\-\\u05BE\\u2010-\\u2015]+'
const QUOTE_MARK = '["\'\\u05F3\\u05F4\\u2018-\\u201F\\u02BC\\u00B4`]'
/** One-letter words that Hebrew and Arabic write joined to the next; up to three stand together. */
const PREFIX = `(?:[ובכלמשה]${BETWEEN}){0,3}|(?:[وفبكلا]${BETWEEN}){0,4}`
const NOT_WITHIN_WORD_BEFORE = '(?<![\\p{L}\\p{N}\\p{M}])'
const NOT_WITHIN_WORD_AFTER = `(?!${BETWEEN}[\\p{L}\\p{N}])`

/** Letters that Arabic writers use for one another. */
const ALIKE: readonly string[] = ['اأإآٱ', 'يىئ', 'ةه', 'وؤ']

/** Words too common to give anybody away when they stand alone, though they are part of a name. */
const PARTICLES = words(
  'de da di la le van von der den bin ben ibn bint abu al el st dr mr mrs ms prof בן בת אבו אבן אל דר גב מר ابن بن بنت ابو أبو ال عبد آل دكتور السيد السيدة',
)
const SCHOOL_WORDS = words(
  'the a school high middle elementary primary secondary junior senior comprehensive community regional religious state experimental college academy six-year of in for science sciences arts technology and בית ספר בי״ס ביה״ס תיכון חטיבה חטיבת ביניים מקיף מקיפה עירוני אזורי דתי ממלכתי תורני קהילתי ניסויי שש־שנתי שש-שנתי על־יסודי על-שם ע״ש יסודי כפר מדעים אמנויות טכנולוגיה ואמנויות ומדעים קריית חינוך قرية مدرسة المدرسة ثانوية الثانوية إعدادية الإعدادية الشاملة شاملة ابتدائية الأهلية للعلوم والتكنولوجيا التكنولوجية البلدية',
)

/**
 * Finds terms as whole words only, in any case, with Hebrew and Arabic points and spellings made alike, and after the
 * one-letter words that these languages join to the next (`ובדימונה`).
 */
export function findTerms(forms: readonly string[]): Find {
  if (forms.length === 0) return () => []
  const any = eitherOf([...forms].sort((a, b) => b.length - a.length).map(piecesOf))
  const search = new RegExp(`${NOT_WITHIN_WORD_BEFORE}(${PREFIX})${any}${NOT_WITHIN_WORD_AFTER}`, 'giu')
  return (text) => {
    const bare = withoutMarks(text)
    return [...bare.text.matchAll(search)].map((match) => {
      const start = bare.at(match.index + (match[1] ?? '').length)
      const end = bare.at(match.index + match[0].length - 1) + 1
      return { start, end, text: text.slice(start, end) }
    })
  }
}

/** The text without marks, and where each of its places is in the whole text. */
function withoutMarks(text: string): { readonly text: string; readonly at: (place: number) => number } {
  if (!MARK.test(text)) return { text, at: (place) => place }
  const places: number[] = []
  let bare = ''
  let at = 0
  for (const char of text) {
    if (!MARK.test(char)) {
      bare += char
      for (let unit = 0; unit < char.length; unit++) places.push(at + unit)
    }
    at += char.length
  }
  return { text: bare, at: (place) => places[place] ?? at }
}

/** The text with an omission in the place of what was found. */
export function maskFound(text: string, found: readonly Found[]): string {
  let done = 0
  let out = ''
  for (const { start, end } of found) {
    out += text.slice(done, start) + OMISSION
    done = end
  }
  return out + text.slice(done)
}

/** A term with everything made alike that its spellings differ in: the same term has the same key. */
export function termKey(term: string): string {
  const bare = term.normalize('NFC').replace(UNSEEN, '').toLowerCase()
  const alike = ALIKE.reduce((text, letters) => text.replace(new RegExp(`[${letters}]`, 'gu'), letters[0] ?? ''), bare)
  return alike.replace(new RegExp(QUOTE_MARK, 'gu'), "'").replace(new RegExp(SPACE, 'gu'), ' ').trim()
}

/** One letter alone is nobody. */
export function isTelling(term: string): boolean {
  return (term.match(/\p{L}/gu)?.length ?? 0) >= 2
}

/** Of a person's name each part tells too. */
export function nameAndParts(name: string): readonly string[] {
  const parts = name.split(/[\s,־–-]+/).filter((part) => part.length > 1 && !PARTICLES.has(part.toLowerCase()))
  return [name, ...parts]
}

/** `Ofek Comprehensive School` is also told by `Ofek`, but not by `school`. */
export function schoolAndOwnPart(school: string): readonly string[] {
  const parts = school.split(/\s+/)
  const isOwn = (part: string) => !SCHOOL_WORDS.has(part.replace(/["״]/g, '״').toLowerCase())
  const first = parts.findIndex(isOwn)
  return first < 0 ? [school] : [school, parts.slice(first, parts.findLastIndex(isOwn) + 1).join(' ')]
}

/**
 * One pattern for all forms, branching where they differ, so that at each place of a text only what can still fit is tried: a study of
 * hundreds of people has thousands of forms. Longer forms are tried before those that begin them.
 */
function eitherOf(forms: readonly (readonly string[])[]): string {
  const ends = forms.some((pieces) => pieces.length === 0)
  const groups = Map.groupBy(
    forms.filter((pieces) => pieces.length > 0),
    ([first]) => first ?? '',
  )
  const branches = [...groups].map(([first, some]) => first + eitherOf(some.map((pieces) => pieces.slice(1))))
  if (branches.length === 0) return ''
  if (branches.length === 1 && !ends) return branches[0] ?? ''
  return `(?:${branches.join('|')}${ends ? '|' : ''})`
}

/** The letters of a form, each with what may stand before it. Lower case, as the search takes both for one. */
function piecesOf(form: string): readonly string[] {
  return form.split(/[\s\-\u05BE\u2010-\u2015]+/).flatMap((word, at) =>
    [...word].map((char, i) => {
      const lower = char.toLowerCase()
      const before = i > 0 ? BETWEEN : at > 0 ? SPACE : ''
      return before + letterPattern(lower.length === char.length ? lower : char)
    }),
  )
}

function letterPattern(char: string): string {
  if (new RegExp(QUOTE_MARK, 'u').test(char)) return QUOTE_MARK
  if (MARK.test(char)) return ''
  const alike = ALIKE.find((letters) => letters.includes(char))
  if (alike !== undefined) return `[${alike}]`
  return char.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
