import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { readXlsxRows } from './read-xlsx.ts'
import { newFindings } from './reading.ts'
import { isDateFormat, serialToText } from './xlsx-dates.ts'

interface Made {
  readonly sheet: string
  readonly workbook?: string
  readonly strings?: string
  readonly styles?: string
  readonly sheets?: string
  readonly second?: string
}

const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'

/** A workbook of hand-written XML, for what no library would write. */
function make({
  sheet,
  workbook = '',
  strings = '',
  styles = '',
  sheets = '<sheet name="S" sheetId="1" r:id="r1"/>',
  second = '',
}: Made): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook xmlns:r="x">${workbook}<sheets>${sheets}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships ${RELS}><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet>${sheet}</worksheet>`),
    'xl/worksheets/sheet2.xml': strToU8(`<worksheet>${second}</worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
  })
}

async function read(made: Made) {
  const findings = newFindings()
  const rows = await readXlsxRows('t.xlsx', make(made), findings)
  return { rows, ...findings }
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`

test('cells of every type, with and without references', async () => {
  const { rows, problems } = await read({
    sheet: data(
      '<row r="2"><c r="B2" t="s"><v>1</v></c><c t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r></is></c><c t="b"><v>0</v></c><c t="e"><v>#N/A</v></c></row>' +
        '<row><c><v>0.1</v></c><c t="str"><f>A1</f><v>x_x000D_y</v></c><c t="str"><f>A1</f><v></v></c><c t="d"><v>2017-09-15</v></c><c/></row>',
    ),
    strings: '<si><t>zero</t></si><si><r><t>sh</t></r><r><t>ared</t></r><rPh><t>ignored</t></rPh></si>',
  })
  expect(problems).toEqual([])
  expect(rows).toEqual([
    { row: 2, cells: ['', 'shared', 'inline', 'FALSE', '#N/A'] },
    { row: 3, cells: ['0.1', 'x\ny', '', '2017-09-15'] },
  ])
})

test('dates by built-in and own formats, in both calendars', async () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'
  const sheet = data(
    '<row><c><v>42993</v></c><c s="1"><v>42993</v></c><c s="2"><v>42993.5</v></c><c s="3"><v>42993</v></c></row>',
  )
  expect((await read({ sheet, styles })).rows?.[0]?.cells).toEqual([
    '42993',
    '2017-09-15',
    '2017-09-15T12:00:00',
    '42993',
  ])
  const workbook = '<workbookPr date1904="1"/>'
  expect((await read({ sheet, styles, workbook })).rows?.[0]?.cells[1]).toBe('2021-09-16')
})

test('prefixed element names, as some tools write them', async () => {
  const prefixed = await readXlsxRows(
    't.xlsx',
    zipSync({
      'xl/workbook.xml': strToU8(
        '<x:workbook xmlns:x="a" xmlns:r="b"><x:sheets><x:sheet name="S" r:id="r1"/></x:sheets></x:workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        `<Relationships ${RELS}><Relationship Id="r1" Target="worksheets/sheet.xml"/></Relationships>`,
      ),
      'xl/worksheets/sheet.xml': strToU8(
        '<x:worksheet xmlns:x="a"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      ),
    }),
    newFindings(),
  )
  expect(prefixed).toEqual([{ row: 1, cells: ['7'] }])
})

test('a hidden sheet gives way to a visible one, and is said', async () => {
  const { rows, notices } = await read({
    sheets: '<sheet name="H" state="hidden" r:id="r1"/><sheet name="V" r:id="r2"/>',
    sheet: data('<row><c><v>1</v></c></row>'),
    second: data('<row><c><v>2</v></c></row>'),
  })
  expect(rows?.[0]?.cells).toEqual(['2'])
  expect(notices[0]?.message).toBe("Only the sheet 'V' was read; 'H' left out.")
})

test.each([
  ['names', { workbook: '<definedNames><definedName name="x">S!$A$1:$XFD$1048576</definedName></definedNames>' }],
  ['merges', { after: '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' }],
  ['validates', { after: '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>' }],
])(
  'a small file that %s a whole sheet is read at once',
  async (_name, made: { readonly workbook?: string; readonly after?: string }) => {
    const { rows } = await read({
      workbook: made.workbook ?? '',
      sheet: `${data('<row><c><v>1</v></c></row>')}${made.after ?? ''}`,
    })
    expect(rows).toEqual([{ row: 1, cells: ['1'] }])
  },
  2000,
)

test.each([
  ['a column beyond the last', '<row><c r="XFE1"><v>1</v></c></row>', /no cell XFE1/],
  ['a row beyond the last', '<row r="1048577"><c><v>1</v></c></row>', /no row 1048577/],
  ['a row that is no number', '<row r="x"><c><v>1</v></c></row>', /no row x/],
  ['cells without end', '<row><c r="XFD1"><v>1</v></c></row>'.repeat(400), /more than 5000000 cells/],
  ['broken XML', '<row><c></row>', /The XML is broken/],
  ['an entity of its own', '<row><c><v>&lol;</v></c></row>', /The XML is broken/],
])('a sheet with %s is refused', async (_name, rows, message) => {
  const { rows: read_, problems } = await read({ sheet: data(rows) })
  expect(read_).toBeNull()
  expect(problems).toHaveLength(1)
  expect(problems[0]?.message).toMatch(message)
})

test.each([
  [0, undefined, false],
  [14, undefined, true],
  [164, 'General', false],
  [164, '0.00E+00', false],
  [164, '[Red]#,##0', false],
  [164, '"day" 0', false],
  [164, '0\\d', false],
  [164, 'yyyy-mm-dd', true],
  [164, '[$-40D]d mmmm yyyy;@', true],
  [164, '[h]:mm', true],
] as const)('format %i %s shows a date: %s', (id, code, expected) => {
  expect(isDateFormat(id, code)).toBe(expected)
})

test('serial days; what is no date stays a number', () => {
  expect(serialToText(61, false)).toBe('1900-03-01')
  expect(serialToText(0.5, false)).toBe('12:00:00')
  expect(serialToText(-1, false)).toBe('-1')
  expect(serialToText(1e12, false)).toBe('1000000000000')
})
