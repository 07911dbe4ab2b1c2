import type { MessageKey } from '#renderer/i18n/catalogue.ts'

/** What the reader is at: reading and selecting, looking at a coding, or moving its bounds. */
export type DeskMode = 'reading' | 'coding' | 'bounds'

export type BarKey = {
  readonly keys: readonly string[]
  readonly label: Extract<MessageKey, `desk.key${string}` | `coding.key${string}`>
  /** The command they are, where it is one. */
  readonly command?: string
}

const HELP: BarKey = { keys: ['?'], label: 'desk.keyAll', command: 'keys.show' }

const READING: readonly BarKey[] = [
  { keys: ['/'], label: 'coding.keyPick', command: 'coding.pick' },
  { keys: ['S'], label: 'coding.keySentence', command: 'coding.sentence' },
  { keys: ['P'], label: 'desk.keyParagraph', command: 'coding.paragraph' },
  { keys: ['T'], label: 'coding.keyTurn', command: 'coding.turn' },
  { keys: ['R'], label: 'coding.keyRepeat', command: 'coding.repeat' },
  { keys: ['Shift+S/P/T'], label: 'desk.keyLastOn' },
  { keys: ['I'], label: 'coding.keyInVivo', command: 'coding.inVivo' },
  { keys: ['U'], label: 'desk.keyUncoded', command: 'coding.nextUncoded' },
  { keys: ['N'], label: 'desk.keyNextCoding', command: 'coding.nextCoding' },
]

const CODING: readonly BarKey[] = [
  { keys: ['[', ']'], label: 'desk.keyBounds', command: 'coding.startBound' },
  { keys: ['X'], label: 'desk.keySplit', command: 'coding.split' },
  { keys: ['J'], label: 'desk.keyMerge', command: 'coding.merge' },
  { keys: ['C'], label: 'desk.keyRecode', command: 'coding.recode' },
  { keys: ['Shift+1–5'], label: 'desk.keyWeight' },
  { keys: ['D'], label: 'desk.keyDirection', command: 'coding.direction' },
  { keys: ['M'], label: 'desk.keyMemo', command: 'coding.memo' },
  { keys: ['Delete'], label: 'desk.keyRemove', command: 'coding.remove' },
]

const BOUNDS: readonly BarKey[] = [
  { keys: ['ArrowLeft', 'ArrowRight'], label: 'desk.keyByCharacter' },
  { keys: ['Mod+ArrowLeft', 'Mod+ArrowRight'], label: 'desk.keyByWord' },
  { keys: ['['], label: 'desk.keyStart', command: 'coding.startBound' },
  { keys: [']'], label: 'desk.keyEnd', command: 'coding.endBound' },
  { keys: ['Enter'], label: 'desk.keyKeep', command: 'coding.keepBounds' },
  { keys: ['Escape'], label: 'desk.keyTakeBack', command: 'coding.cancelBounds' },
]

/** The keys worth showing, and after them the one that shows all. `digits` that apply a code come first. */
export function barKeys(mode: DeskMode, digits: readonly string[]): readonly BarKey[] {
  if (mode === 'bounds') return [...BOUNDS, HELP]
  const applying: readonly BarKey[] =
    digits.length === 0 ? [] : [{ keys: [digitSpan(digits)], label: 'coding.keyApply' }]
  return [...applying, ...(mode === 'coding' ? CODING : READING), HELP]
}

/** `1–9`, or one by one where some are missing. */
export function digitSpan(digits: readonly string[]): string {
  const [first, last] = [digits[0] ?? '', digits.at(-1) ?? '']
  if (digits.length === 1) return first
  return Number(last) - Number(first) + 1 === digits.length ? `${first}–${last}` : digits.join(' ')
}
