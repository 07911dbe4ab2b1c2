import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { fileWith, makeDocx, makeDocxOfXml, makeXlsx, planWith, problemLines } from './folder.fixture.ts'

/** Each: what is changed in a study without fault, and the one line that must come. */
type Case = readonly [string, Readonly<Record<string, string | Uint8Array | null>>, string]

const CASES: readonly Case[] = [
  [
    'a missing file',
    { 'survey-end.csv': null },
    'survey-end.csv: There is no such file in the study folder. Put it there, or mend its name in study.yaml.',
  ],
  [
    'a file that is called a little differently',
    { 'codebook.csv': null, 'Codebok.csv': 'id\nx\n' },
    "codebook.csv: There is no such file in the study folder. Did you mean 'Codebok.csv'? Put it there, or mend its name in study.yaml.",
  ],
  [
    'a wrong column',
    fileWith('survey-end.csv', 'Q2', 'Q_2'),
    "survey-end.csv:1:Q2: There is no column 'Q2'. The columns are 'principal_id', 'Q1', 'Q_2' and 'Q3'. Did you mean 'Q_2'? Mend the header or the name in study.yaml.",
  ],
  [
    'a column that is there twice',
    { 'survey-end.csv': 'principal_id,Q1,Q2,Q3,Q2\nP01,5,1,x,2\n' },
    "survey-end.csv:1:Q2: There are 2 columns 'Q2' (C, E). Rename all but the one that is meant.",
  ],
  [
    'a case id that is not in the roster',
    fileWith('survey-end.csv', 'P01,', 'PO1,'),
    "survey-end.csv:2:principal_id: There is no case 'PO1' in principals.csv. Did you mean 'P01'? Mend the id, or add the case to the roster.",
  ],
  [
    'no case id in a survey',
    fileWith('survey-end.csv', 'P01,', ','),
    'survey-end.csv:2:principal_id: The row does not say whose answers these are. Add the case id.',
  ],
  [
    'the same case twice in a wave',
    fileWith('survey-baseline.csv', 'P02,4', 'P01,4'),
    "survey-baseline.csv:3:principal_id: The answers of 'P01' in wave 'baseline' are in row 2 already. Decide which are right and delete the other row.",
  ],
  [
    'the same case twice in the roster',
    fileWith('principals.csv', 'Omar\n', 'Omar\nP01,x,y,z,Omar\n'),
    "principals.csv:4:principal_id: The case 'P01' is in row 2 already. Delete one of the rows, or give this case another id.",
  ],
  [
    'no case id in the roster',
    { 'principals.csv': 'principal_id,name,school,city,coach\nP01,a,b,c,Ruth\nP02,a,b,c,Ruth\n,x,y,z,w\n' },
    'principals.csv:4:principal_id: The case has no id. Give it one that no other case has.',
  ],
  [
    'a value outside its scale',
    fileWith('survey-end.csv', 'agree,1', 'agree,6'),
    "survey-end.csv:2:Q2: 6 is outside the item's range (1–5). Mend the cell, or add 6 to missing: in study.yaml.",
  ],
  [
    'a value between the points of a scale',
    fileWith('survey-end.csv', 'agree,1', 'agree,1.5'),
    "survey-end.csv:2:Q2: 1.5 is not a point of the item's scale. Mend the cell; for values in between make the item type: number.",
  ],
  [
    'an unknown label',
    fileWith('survey-end.csv', 'strongly agree', 'agree'),
    "survey-end.csv:2:Q1: 'agree' is not a number and not one of the labels 'Strongly agree', 'מסכים מאוד' and 'מסכים'. Mend the cell, or add it to labels: of the item or to missing: in study.yaml.",
  ],
  [
    'a word for "no answer" that is not declared',
    fileWith('survey-end.csv', 'agree,1', 'agree,prefer not to say'),
    'survey-end.csv:2:Q2: \'prefer not to say\' is not a number. Add "prefer not to say" to missing: in study.yaml.',
  ],
  [
    'a transcript of an unknown case',
    { 'interviews/P09-end.txt': 'hello' },
    "interviews/P09-end.txt: There is no case 'P09' in principals.csv. Mend the id, or add the case to the roster.",
  ],
  [
    'a transcript of an unknown wave',
    { 'interviews/P02-ends.txt': 'hello' },
    "interviews/P02-ends.txt: There is no wave 'ends' in study.yaml. Did you mean 'end'? There are 'baseline' and 'end'. Rename the file.",
  ],
  [
    'a transcript whose name says nothing',
    { 'interviews/notes.txt': 'hello' },
    "interviews/notes.txt: The name does not fit '{case}-{wave}' for any case and wave. Rename the file, or list it in study.yaml with its case and wave.",
  ],
  [
    'two transcripts of the same name',
    { 'interviews/P01-end.docx': makeDocx(['hello']) },
    'interviews/P01-end.txt: There is a transcript of the same name, interviews/P01-end.docx. Rename one of the two: codings find a transcript by its name.',
  ],
  [
    'a pattern that no file fits',
    { 'study.yaml': planWith('interviews/*', 'talks/*.docx') },
    "study.yaml: No file fits 'talks/*.docx'. Put the transcripts there, or mend transcripts: in study.yaml.",
  ],
  [
    'an empty transcript',
    { 'interviews/P02-end.docx': makeDocx(['', ' ']) },
    'interviews/P02-end.docx: The file has no text. Look whether the interview is in it as a picture.',
  ],
  [
    'a quote that is not in the text',
    fileWith('codings.csv', 'אנחנו לא פותחים 😀', 'משהו אחר לגמרי'),
    "codings.csv:2:quote: The quote 'משהו אחר לגמרי' is not in 'P01-baseline'. Copy it from the transcript as it stands there.",
  ],
  [
    'a quote with other quote marks',
    {
      'interviews/P02-end.txt': 'Principal: We have 5 יח״ל now.',
      ...fileWith('codings.csv', 'P01-baseline,mapping,Samir,את הקבצים,2', 'P02-end,mapping,Samir,"5 יח""ל now",'),
    },
    "codings.csv:3:quote: The quote '5 יח\"ל now' is not in 'P02-end'. The text has '5 יח״ל now', with other quote marks, dashes, points or letters' case. Copy it from the transcript as it stands there.",
  ],
  [
    'a quote that is there several times',
    fileWith('codings.csv', 'את הקבצים,2', 'את הקבצים,'),
    "codings.csv:3:occurrence: The quote 'את הקבצים' is 2 times in 'P01-baseline'. Write in occurrence which one is meant, from 1.",
  ],
  [
    'an occurrence that is not there',
    fileWith('codings.csv', 'את הקבצים,2', 'את הקבצים,3'),
    "codings.csv:3:occurrence: The quote 'את הקבצים' is only 2 times in 'P01-baseline', so there is no number 3.",
  ],
  [
    'a code that is not in the codebook',
    fileWith('codings.csv', 'P01-baseline,mapping', 'P01-baseline,maping'),
    "codings.csv:3:code: There is no code 'maping' in the codebook. Did you mean 'mapping'? Mend the name, or add the code.",
  ],
  [
    'a coding of an unknown document',
    fileWith('codings.csv', 'P01-end,', 'P02-end,'),
    "codings.csv:4:document: There is no document 'P02-end' among the transcripts and open answers. Mend the name, or add the document.",
  ],
  [
    'offsets out of the text',
    fileWith('codings.csv', '42,60', '42,600'),
    "codings.csv:4:end: 600 is out of the text: 'P01-end' has 61 code points.",
  ],
  [
    'an end before its start',
    fileWith('codings.csv', '42,60', '42,42'),
    'codings.csv:4:end: The end (42) must be after the start (42).',
  ],
  [
    'an offset below 0',
    fileWith('codings.csv', '42,60', '-1,60'),
    "codings.csv:4:start: -1 is out of the text: 'P01-end' has 61 code points.",
  ],
  [
    'offsets that do not fit the quote',
    fileWith('codings.csv', 'Noa,,,42,60', 'Noa,We met,,42,60'),
    "codings.csv:4:quote: At 42–60 the text is 'We met every week.', not this quote. Mend the offsets, or leave them empty to find the quote.",
  ],
  [
    'neither quote nor offsets',
    fileWith('codings.csv', '42,60', ','),
    'codings.csv:4:quote: The row has neither a quote nor start and end. Add one or the other.',
  ],
  [
    'no coder',
    fileWith('codings.csv', 'Samir', ''),
    'codings.csv:3:coder: The row names no coder. Write who coded it.',
  ],
  [
    'a weight that is none',
    fileWith('codings.csv', '4,negative', '6,negative'),
    "codings.csv:2:weight: '6' is not a weight. Write a whole number from 1 to 5, or leave it empty.",
  ],
  [
    'a direction that is none',
    fileWith('codings.csv', '4,negative', '4,up'),
    "codings.csv:2:direction: 'up' is not a direction. Write positive, negative or mixed, or leave it empty.",
  ],
  [
    'the same coding twice',
    fileWith(
      'codings.csv',
      'P01-end,data-use,Noa,,,42,60,,positive,',
      'P01-baseline,data-use,Noa,אנחנו לא פותחים 😀,,,,,,',
    ),
    'codings.csv:4: Row 2 has the same coding: document, code, coder and stretch. Delete one of the two.',
  ],
  [
    'a code twice',
    fileWith('codebook.csv', 'mapping,data-use', 'data-use,,,,,,,\nmapping,'),
    "codebook.csv:3:id: The code 'data-use' is in row 2 already. Delete one of the two, or rename it.",
  ],
  [
    'a code without id',
    fileWith('codebook.csv', 'confidence-code,,', ',,x,,,,,\nconfidence-code,,'),
    'codebook.csv:4:id: The code has no id. Give it one that no other code has.',
  ],
  [
    'a parent that is not there',
    fileWith('codebook.csv', 'mapping,data-use', 'mapping,data-us'),
    "codebook.csv:3:parent: There is no code 'data-us' to stand under. Did you mean 'data-use'? Mend the parent, or leave it empty.",
  ],
  [
    'a colour that is none',
    fileWith('codebook.csv', '#abc', 'red'),
    "codebook.csv:4:color: 'red' is not a colour. Write it as #RRGGBB, or leave it empty.",
  ],
  [
    'a bad date',
    fileWith('sessions.csv', '2017-10-01', '2017-02-30'),
    "sessions.csv:2:held_on: '2017-02-30' is not a day of the calendar. Write dates as 2017-09-15. Leave the cell empty if the meeting was not held.",
  ],
  [
    'a date that can be read in two ways',
    fileWith('sessions.csv', '2017-10-01', '3/4/2017'),
    "sessions.csv:2:held_on: '3/4/2017' can be read as day or month first. Write dates as 2017-09-15. Leave the cell empty if the meeting was not held.",
  ],
  [
    'a session number that is not whole',
    fileWith('sessions.csv', 'P01,1,', 'P01,1.5,'),
    "sessions.csv:2:session: '1.5' is not the number of a session. Write a whole number from 1.",
  ],
  [
    'negative minutes',
    fileWith('sessions.csv', ',60,', ',-60,'),
    "sessions.csv:2:minutes: '-60' is not a length in minutes. Write a number from 0 to 1440, or leave it empty.",
  ],
  [
    'a kind of meeting that is none',
    fileWith('sessions.csv', 'coach group', 'party'),
    "sessions.csv:4:kind: 'party' is not a kind of meeting. Write individual, coach group or network.",
  ],
  [
    'an individual session of nobody',
    fileWith('sessions.csv', 'P01,1,', ',1,'),
    'sessions.csv:2:principal_id: An individual session needs the id of its case. Add it, or give the meeting the kind coach group or network.',
  ],
  [
    'a year that is none',
    fileWith('outcomes.csv', '2018', '18'),
    "outcomes.csv:3:year: '18' is not a year. Write it with four digits, as in 2017.",
  ],
  [
    'an outcome that is no number',
    fileWith('outcomes.csv', '12,15', '"12,5",15'),
    "outcomes.csv:2:graduates: '12,5' is not a number. Write digits only, with a point for decimals, or leave the cell empty.",
  ],
  [
    'a site and year twice',
    fileWith('outcomes.csv', '2018', '2017'),
    "outcomes.csv:3: The outcomes of 'גפן' in 2017 are in row 2 already. Delete one of the rows.",
  ],
  [
    'an empty file',
    { 'outcomes.csv': '' },
    'outcomes.csv: The file is empty (0 bytes). Save it again from where it came.',
  ],
  [
    'a file with blank lines only',
    { 'outcomes.csv': '\n ,\n\n' },
    'outcomes.csv: The file is empty. It must have a header row and a row for each entry.',
  ],
  [
    'a header only',
    { 'outcomes.csv': 'school,year,graduates,target\n' },
    'outcomes.csv: There is a header but no row under it. Add a row for each site and year.',
  ],
  [
    'a row with more cells than headers',
    fileWith('outcomes.csv', '12,15', '12,15,extra'),
    'outcomes.csv:2: The row has 5 cells under 4 headers. Give each column a header, or put text that holds the separator in double quotes.',
  ],
  [
    'a quoted cell that is not closed',
    fileWith('outcomes.csv', 'الزيتون,2017,7,9', '"الزيتون,2017,7,9'),
    'outcomes.csv:4: A quoted cell is not closed. Write a quote mark inside a quoted cell twice.',
  ],
]

test.each(CASES)('%s', async (_name, changes, line) => {
  expect(await problemLines(changes)).toEqual([line])
})

test('a circle of codes is told at each code in it', async () => {
  const changes = { 'codebook.csv': 'id,parent\ndata-use,mapping\nmapping,data-use\nconfidence-code,mapping\n' }
  expect(await problemLines(changes)).toEqual([
    "codebook.csv:2:parent: The code 'data-use' is, through its parents, under itself. Mend one of the parents.",
    "codebook.csv:3:parent: The code 'mapping' is, through its parents, under itself. Mend one of the parents.",
  ])
})

describe('files that are not what their names say', () => {
  const kinds: readonly (readonly [string, string, Uint8Array | string, string])[] = [
    ['a workbook called .csv', 'outcomes.csv', zipSync({ 'xl/workbook.xml': strToU8('<x/>') }), 'ZIP file'],
    ['a PDF called .csv', 'outcomes.csv', '%PDF-1.7 x', 'a PDF'],
    ['a web page called .csv', 'outcomes.csv', '<html><table></table></html>', 'a web page'],
    ['a PDF called .docx', 'interviews/P02-end.docx', '%PDF-1.7 x', 'a PDF'],
    ['text called .docx', 'interviews/P02-end.docx', 'hello', 'plain text'],
    ['a ZIP called .txt', 'interviews/P02-end.txt', zipSync({ a: strToU8('x') }), 'a ZIP of something else'],
    [
      'a ZIP of something else called .docx',
      'interviews/P02-end.docx',
      zipSync({ 'a.txt': strToU8('x') }),
      'a ZIP of something else',
    ],
    ['a PDF transcript', 'interviews/P02-end.pdf', '%PDF-1.7 x', 'The PDF is damaged'],
    ['an old .doc called .docx', 'interviews/P02-end.docx', oleBytes(''), 'an old Office file'],
    ['a protected .docx', 'interviews/P02-end.docx', oleBytes('EncryptedPackage'), 'protected by a password'],
  ]
  test.each(kinds)('%s', async (_name, path, bytes, words) => {
    const lines = await problemLines({ [path]: bytes })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^${path}: .*${words}`))
  })

  test('a web page called .xlsx, and CSV called .xlsx', async () => {
    const plan = { 'study.yaml': planWith('outcomes.csv', 'outcomes.xlsx') }
    expect(await problemLines({ ...plan, 'outcomes.xlsx': '<!DOCTYPE html><html></html>' })).toEqual([
      'outcomes.xlsx: The file is a web page (HTML), not what its name says. Save it from Excel as .xlsx or CSV UTF-8.',
    ])
    expect(await problemLines({ ...plan, 'outcomes.xlsx': 'school,year\n' })).toEqual([
      'outcomes.xlsx: The file is plain text, not an Excel workbook. If it is CSV, let its name end in .csv, here and in study.yaml.',
    ])
    expect(await problemLines({ ...plan, 'outcomes.xlsx': makeDocx(['x']) })).toEqual([
      'outcomes.xlsx: The file is a Word document, not an Excel workbook (.xlsx). Save it from Excel as .xlsx.',
    ])
  })

  test('a damaged .docx', async () => {
    const whole = makeDocx(['hello there, this is the text'])
    const lines = await problemLines({ 'interviews/P02-end.docx': whole.subarray(0, whole.length - 40) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^interviews\/P02-end\.docx: The file is damaged or not what its name says \(.+\)\. Open it/,
    )
  })

  test('a .docx whose XML is broken', async () => {
    const lines = await problemLines({ 'interviews/P02-end.docx': makeDocxOfXml('<w:p><w:r>') })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(
      /^interviews\/P02-end\.docx: The Word document cannot be read \(its part word\/document\.xml, line 1/,
    )
  })
})

describe('hostile files', () => {
  test('a ZIP bomb is not opened', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 })
    const lines = await problemLines({ 'interviews/P02-end.docx': bomb })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/ZIP bomb/)
  })

  test('a ZIP that lies about its sizes is not opened', async () => {
    const bytes = Uint8Array.from(zipSync({ 'word/document.xml': new Uint8Array(60 * 1024 * 1024) }, { level: 9 }))
    // The size unpacked, in the central directory: said to be 100 bytes.
    const at = findBytes(bytes, [0x50, 0x4b, 0x01, 0x02]) + 24
    bytes.set([100, 0, 0, 0], at)
    const lines = await problemLines({ 'interviews/P02-end.docx': bytes })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/damaged|ZIP bomb/)
  })

  test('a path out of the archive is refused', async () => {
    const lines = await problemLines({ 'interviews/P02-end.docx': zipSync({ '../evil.xml': strToU8('x') }) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^interviews\/P02-end\.docx: The file is damaged/)
  })

  test('a DOCTYPE in the XML of a document is refused', async () => {
    const docx = makeDocxOfXml('<w:p/>', '<!DOCTYPE w [<!ENTITY a "b">]>')
    expect(await problemLines({ 'interviews/P02-end.docx': docx })).toEqual([
      'interviews/P02-end.docx: Its part word/document.xml has a DOCTYPE, which is not accepted. Save it again from Word or Excel.',
    ])
  })

  test('too many parts are refused', async () => {
    const parts = Object.fromEntries(Array.from({ length: 4001 }, (_, i) => [`word/${i}`, new Uint8Array(0)]))
    const lines = await problemLines({ 'interviews/P02-end.docx': zipSync(parts) })
    expect(lines[0]).toMatch(/holds 4001 parts/)
  })

  test('markup in a text stays text', async () => {
    const xlsx = await makeXlsx([
      ['school', 'year', 'graduates', 'target'],
      ['<img src=x onerror=alert(1)>', 2017, 1, 2],
    ])
    const lines = await problemLines({ 'study.yaml': planWith('outcomes.csv', 'outcomes.xlsx'), 'outcomes.xlsx': xlsx })
    expect(lines).toEqual([])
  })
})

function oleBytes(stream: string): Uint8Array {
  const name = Array.from(stream).flatMap((char) => [char.charCodeAt(0), 0])
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(504).fill(0), ...name])
}

function findBytes(bytes: Uint8Array, wanted: readonly number[]): number {
  return bytes.findIndex((_, i) => wanted.every((byte, j) => bytes[i + j] === byte))
}
