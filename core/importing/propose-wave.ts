import { findTokens, foldName, tokensOf } from './name-tokens.ts'
import { readDate } from './read-date.ts'
import type { Evidence, EvidenceSource } from './weigh-evidence.ts'

/** A wave as a file's name may call it. */
export interface NamedWave {
  readonly id: string
  readonly label: string
  /** `YYYY-MM-DD`. */
  readonly date: string | null
}

type Position = 'first' | 'middle' | 'last' | number

/** Words for a point of the year, whole words after folding; Hebrew ones may have a prefix. */
const WORDS: readonly (readonly [Position, RegExp])[] = [
  ['first', /^(baseline|base|pre|pretest|before|start|beginning|initial|intake|opening|entry)$/],
  ['last', /^(end|endline|post|posttest|after|final|closing|exit|followup|last)$/],
  ['middle', /^(mid|midline|middle|midterm|midyear|interim)$/],
  ['first', /^[בלמהו]{0,2}(תחילת|תחילה|התחלה|ראשית|פתיחה|פתיחת|לפני|מקדים|מקדימה|בסיס|טרום)$/],
  ['last', /^[בלמהו]{0,2}(סוף|סיום|אחרי|לאחר|מסכם|מסכמת|סופי|סופית)$/],
  ['middle', /^[בלמהו]{0,2}(אמצע|ביניים)$/],
  ['first', /^(ال|لل|ب|في)?(بدايه|اول|قبل|قبلي|قبليه|افتتاحي|افتتاحيه|اساس)$/],
  ['last', /^(ال|لل|ب|في)?(نهايه|اخر|بعد|بعدي|بعديه|ختام|ختامي|ختاميه|نهائي|نهائيه)$/],
  ['middle', /^(ال|لل|ب|في)?(منتصف|وسط)$/],
  [1, /^(first|ה?ראשון|ה?ראשונה|(ال)?اولي|(ال)?اول)$/],
  [2, /^(second|ה?שני|ה?שנייה|(ال)?ثاني|(ال)?ثانيه)$/],
  [3, /^(third|ה?שלישי|ה?שלישית|(ال)?ثالث|(ال)?ثالثه)$/],
]
/** Words before the number of a wave: `T1`, `wave 2`, `גל 2`. */
const BEFORE_NUMBER = /^(t|w|wave|time|timepoint|round|phase|ב?גל|מועד|שלב|סבב|(ال)?موجه|(ال)?مرحله|(ال)?جوله)$/

/**
 * What a piece of text tells of its wave: the wave's own id or label is strong; a word for the start, middle or end, a number
 * (`T1`, `גל 2`) or a date near a wave's date is weak. Waves are in the order of time.
 */
export function tellWave(text: string, source: EvidenceSource, waves: readonly NamedWave[]): readonly Evidence[] {
  const tokens = tokensOf(text)
  const named = waves.flatMap(({ id, label }): readonly Evidence[] => {
    const match = [id, label].map((name) => findTokens(tokens, tokensOf(name))).find((one) => one?.isExact)
    // A wave called `1` is not meant by every 1.
    if (!match || /^\d+$/.test(tokens.slice(match.start, match.end).join(''))) return []
    return [{ id, source, isStrong: source !== 'content', what: tokens.slice(match.start, match.end).join(' ') }]
  })
  if (named.length > 0) return named
  const told = [...tellByWords(tokens, waves), ...tellByNumbers(tokens, waves), ...tellByDate(text, waves)]
  return told.map(({ id, what }) => ({ id, source, isStrong: false, what }))
}

interface Told {
  readonly id: string
  readonly what: string
}

function tellByWords(tokens: readonly string[], waves: readonly NamedWave[]): readonly Told[] {
  return tokens.flatMap((token) => {
    const position = WORDS.find(([, pattern]) => pattern.test(token))?.[0]
    const wave = position === undefined ? undefined : waveAt(position, waves)
    return wave ? [{ id: wave.id, what: token }] : []
  })
}

function waveAt(position: Position, waves: readonly NamedWave[]): NamedWave | undefined {
  if (typeof position === 'number') return waves[position - 1]
  if (waves.length < 2) return undefined
  if (position === 'first') return waves[0]
  if (position === 'last') return waves.at(-1)
  return waves.length === 3 ? waves[1] : undefined
}

function tellByNumbers(tokens: readonly string[], waves: readonly NamedWave[]): readonly Told[] {
  return tokens.flatMap((token, i) => {
    const number = tokens[i + 1] ?? ''
    const wave = BEFORE_NUMBER.test(token) && /^\d$/.test(number) ? waves[Number(number) - 1] : undefined
    return wave ? [{ id: wave.id, what: `${token}${number}` }] : []
  })
}

const DAY = 86_400_000

/** The wave whose date is by far the nearest: nearer than half of what lies to the next. A year alone tells when one wave has it. */
function tellByDate(text: string, waves: readonly NamedWave[]): readonly Told[] {
  const dated = waves.flatMap(({ id, date }) => (date === null ? [] : [{ id, time: Date.parse(date), date }]))
  const plain = foldName(text)
  const written = /(?<!\d)(\d{4})([-_. ]?)(\d{2})\2(\d{2})(?!\d)|(?<!\d)\d{1,2}[-_.]\d{1,2}[-_.]\d{4}(?!\d)/.exec(plain)
  const iso = written && toIso(written)
  if (iso) {
    const [near, next] = dated
      .map((wave) => ({ ...wave, days: Math.abs(wave.time - Date.parse(iso)) / DAY }))
      .sort((a, b) => a.days - b.days)
    const isClear = near && near.days < 200 && (next === undefined || near.days * 2 < next.days)
    return isClear ? [{ id: near.id, what: iso }] : []
  }
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(plain)?.[0]
  const ofYear = dated.filter(({ date }) => year !== undefined && date.startsWith(year))
  return ofYear.length === 1 && year !== undefined ? [{ id: ofYear[0]?.id ?? '', what: year }] : []
}

/** `20170914`, `2017-09-14`, `14.9.2017` to `2017-09-14`; null when it is no day. Day before month, as in Israel. */
function toIso(written: RegExpExecArray): string | null {
  const [whole, year, , month, day] = written
  const [d = '', m = '', y = ''] = year === undefined ? whole.split(/[-_.]/) : [day, month, year]
  const iso = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  const reading = readDate(iso, 'day-first')
  return reading.ok ? reading.date : null
}
