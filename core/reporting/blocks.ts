import type { Context } from './context.ts'
import { joinPhrases, plain, words } from './phrase.ts'
import type {
  Block,
  Cell,
  ChartBlock,
  Column,
  Figure,
  NoteBlock,
  ParagraphBlock,
  Phrase,
  TableBlock,
  Withheld,
} from './report-model.ts'

export function paragraph(text: string | Phrase): ParagraphBlock {
  return { kind: 'paragraph', role: 'body', text: toPhrase(text) }
}

export function lead(text: string | Phrase): ParagraphBlock {
  return { kind: 'paragraph', role: 'lead', text: toPhrase(text) }
}

export function heading(text: string | Phrase, level: 3 | 4 = 3): Block {
  return { kind: 'heading', level, text: toPhrase(text) }
}

export function note(text: string | Phrase): NoteBlock {
  return { kind: 'note', text: toPhrase(text) }
}

export function bullets(items: readonly (string | Phrase)[], ordered = false): Block {
  return { kind: 'list', ordered, items: items.map(toPhrase) }
}

/** The block, with what it does not show. */
export function withholding<B extends ParagraphBlock | NoteBlock | TableBlock | ChartBlock>(
  block: B,
  withheld: readonly Withheld[],
): B {
  return withheld.length === 0 ? block : { ...block, withheld }
}

export function chart(block: Omit<ChartBlock, 'kind' | 'number'>): ChartBlock {
  return { kind: 'chart', number: 0, ...block }
}

export function textColumn(label: string | Phrase, weight = 2): Column {
  return { label: plain(toPhrase(label)), kind: 'text', weight }
}

export function numberColumn(label: string | Phrase, weight = 1): Column {
  return { label: plain(toPhrase(label)), kind: 'number', weight }
}

interface TableParts {
  readonly caption: string | Phrase
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  readonly notes?: readonly (string | Phrase)[]
}

/** A table; under it, why some of its figures are not known. Numbered later. */
export function table(context: Context, { caption, columns, rows, notes = [] }: TableParts): TableBlock {
  return {
    kind: 'table',
    number: 0,
    caption: toPhrase(caption),
    columns,
    rows,
    notes: [...notes.map(toPhrase), ...reasons(context, rows)],
  }
}

/** One line for each reason, naming the rows it holds for. */
function reasons({ w }: Context, rows: readonly (readonly Cell[])[]): readonly Phrase[] {
  const byReason = new Map<string, Phrase[]>()
  for (const row of rows) {
    for (const why of new Set(row.flatMap(missingIn))) {
      const places = byReason.get(why) ?? []
      const place = rowName(row)
      // Several rows may have one name, such as an outcome's sources.
      if (!places.some((one) => plain(one) === plain(place))) byReason.set(why, [...places, place])
    }
  }
  return [...byReason].map(([why, places]) => w.why.because(reasonIn(w.reasons, why), joinPhrases(places, w.comma)))
}

/** A reason of the comparison in the report's language; several are joined by `; `. */
export function reasonIn(catalogue: Readonly<Record<string, string>>, why: string): string {
  return why
    .split('; ')
    .map((one) => catalogue[one] ?? one)
    .join('; ')
}

function missingIn(cell: Cell): readonly string[] {
  if (cell.kind === 'text') return []
  const parts: readonly Figure[] =
    cell.kind === 'figure' ? [cell.figure] : cell.text.filter((one) => one.kind === 'figure')
  return parts.flatMap(({ why }) => (why === null || why === '' ? [] : [why]))
}

function rowName(row: readonly Cell[]): Phrase {
  const first = row[0]
  if (first === undefined) return []
  return first.kind === 'figure' ? [first.figure] : first.text
}

function toPhrase(text: string | Phrase): Phrase {
  return typeof text === 'string' ? words(text) : text
}
