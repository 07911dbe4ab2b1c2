import { foldLabel } from '../../text/fold-label.ts'
import { type Findings, noticeAt, problemAt, quoted, quotedList } from '../reading.ts'
import type { Table } from '../table.ts'

/** What a column holds, in the words of the three languages that its header may have; the more telling first. */
const HEADERS = {
  case: [
    ...[
      'principal_id',
      'principal id',
      'case_id',
      'case id',
      'case',
      'participant_id',
      'participant',
      'ExternalReference',
    ],
    ...['principal', 'id', 'מזהה מנהל', 'מזהה מנהלת', 'מזהה מנהל/ת', 'מזהה', 'קוד מנהל', 'קוד מנהלת', 'קוד'],
    ...['معرف المدير', 'معرف المديرة', 'المعرف', 'معرف', 'رمز المدير', 'رمز'],
  ],
  name: [
    'name',
    'full name',
    'full_name',
    'שם',
    'שם מלא',
    'שם המנהל',
    'שם המנהלת',
    'الاسم',
    'الاسم الكامل',
    'اسم المدير',
  ],
  pseudonym: ['pseudonym', 'alias', 'שם בדוי', 'כינוי', 'اسم مستعار', 'الاسم المستعار'],
  site: ['school', 'site', 'בית ספר', 'בית הספר', 'מוסד', 'المدرسة', 'مدرسة'],
  number: [
    'session',
    'session number',
    'number',
    'no',
    'no.',
    'מפגש',
    'מספר מפגש',
    'מס׳ מפגש',
    'الجلسة',
    'رقم الجلسة',
    'رقم اللقاء',
  ],
  date: ['held_on', 'held on', 'date', 'תאריך', 'תאריך המפגש', 'מועד', 'التاريخ', 'تاريخ الجلسة', 'تاريخ اللقاء'],
  staff: [
    'coach',
    'staff',
    'מאמן',
    'מאמנת',
    'מאמן/ת',
    'שם המאמן',
    'שם המאמנת',
    'المدرب',
    'المدربة',
    'المرشد',
    'المرشدة',
  ],
  minutes: ['minutes', 'length', 'duration', 'דקות', 'משך', 'משך בדקות', 'الدقائق', 'المدة', 'المدة بالدقائق'],
  kind: ['kind', 'type', 'סוג', 'סוג מפגש', 'סוג המפגש', 'النوع', 'نوع الجلسة', 'نوع اللقاء'],
  topics: ['topics', 'topic', 'נושאים', 'נושא', 'المواضيع', 'الموضوع'],
  year: ['year', 'שנה', 'שנת לימודים', 'السنة', 'العام'],
  answered: ['answered_on', 'answered on', 'תאריך מילוי', 'تاريخ التعبئة'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type HeaderRole = keyof typeof HEADERS

const FOLDED = new Map(
  (Object.keys(HEADERS) as HeaderRole[]).map((role) => [role, HEADERS[role].map(plainHeader)] as const),
)

function plainHeader(header: string): string {
  return foldLabel(header).replaceAll('_', ' ')
}

/** The headers of a table that tell that their column holds something, the most telling first. */
function headersFor(table: Table, role: HeaderRole): readonly string[] {
  const known = FOLDED.get(role) ?? []
  return table.headers
    .map((header) => ({ header, place: known.indexOf(plainHeader(header)) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place)
    .map(({ header }) => header)
}

export function headerFor(table: Table, role: HeaderRole): string | null {
  return headersFor(table, role)[0] ?? null
}

/** The cells of a column that have something in them. */
export function filledCells(table: Table, header: string): readonly string[] {
  const place = table.headers.indexOf(header)
  return table.rows.flatMap(({ cells }) => (cells[place] ? [cells[place]] : []))
}

/**
 * The column of case ids: one whose header says so, and rather one in which ids of the project stand; else one in which nothing
 * but such ids stands.
 */
export function caseHeader(table: Table, known: ReadonlySet<string>): string | null {
  const told = headersFor(table, 'case')
  const holds = (header: string): boolean => filledCells(table, header).some((cell) => known.has(cell))
  const best = told.find(holds)
  if (best !== undefined) return best
  const only = table.headers.filter((header) => {
    const cells = header === '' ? [] : filledCells(table, header)
    return cells.length > 0 && cells.every((cell) => known.has(cell))
  })
  return (only.length === 1 ? only[0] : told[0]) ?? null
}

/** The problem of a column that must be there and that no header tells. */
export function reportUntold(table: Table, role: HeaderRole, what: string, findings: Findings): void {
  const headers = table.headers.filter((header) => header !== '')
  const message = `It is not clear which column holds ${what}. The columns are ${quotedList(headers)}. Let its header be '${HEADERS[role][0]}', or name it in a mapping (--mapping).`
  findings.problems.push(problemAt(table.file, { row: 1 }, message))
}

/** Says which columns were taken for what, and which are not read. */
export function noteColumns(
  table: Table,
  taken: readonly (readonly [what: string, header: string | null])[],
  findings: Findings,
): void {
  const used = taken.flatMap(([what, header]) => (header === null ? [] : [`${quoted(header)} (${what})`]))
  const message = `The columns were told by their headers: ${used.join(', ')}.`
  findings.notices.push(noticeAt('guessed', table.file, { row: 1 }, message))
  const names = new Set(taken.map(([, header]) => header))
  const rest = table.headers.filter((header) => header !== '' && !names.has(header))
  if (rest.length === 0) return
  const left = `Not read: ${quotedList(rest)}. To have one of them, name it in a mapping (--mapping).`
  findings.notices.push(noticeAt('left-out', table.file, { row: 1 }, left))
}
