import {
  AlignmentType,
  Document,
  Paragraph as DocxParagraph,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { steadyPackage } from './docx-package.ts'
import type { Paragraph, Transcript } from './transcript.ts'
import { transcriptWords } from './transcript-words.ts'

const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial' }
const latin = /[A-Za-z][A-Za-z0-9]*(?:[ .’'-][A-Za-z0-9]+)*/g

/** A transcript as a Word file: the same bytes every time. */
export async function transcriptDocx(transcript: Transcript, recordedOn: string): Promise<Uint8Array> {
  const { person } = transcript.interview
  const rtl = person.language !== 'en'
  const words = transcriptWords[person.language]
  const document = new Document({
    creator: 'Throughline sample',
    lastModifiedBy: 'Throughline sample',
    styles: { default: { document: { run: { font, size: 22 } } } },
    sections: [
      {
        headers: { default: new Header({ children: [line(words.synthetic, rtl, { size: 16, color: '7F7F7F' })] }) },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: transcript.paragraphs.map((paragraph) => block(paragraph, rtl)),
      },
    ],
  })
  return steadyPackage(await Packer.pack(document, 'uint8array'), recordedOn)
}

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly size?: number; readonly color?: string }

function block(paragraph: Paragraph, rtl: boolean): DocxParagraph | Table {
  switch (paragraph.kind) {
    case 'title':
      return headed(paragraph.text, rtl, HeadingLevel.TITLE)
    case 'heading':
      return headed(paragraph.text, rtl, HeadingLevel.HEADING_1)
    case 'plain':
      return line(paragraph.text, rtl, { color: '595959' })
    case 'note':
      return line(paragraph.text, rtl, { italics: true, size: 18 })
    case 'turn':
      return turn(paragraph.text, paragraph.spokenFrom, rtl)
    case 'table':
      return table(paragraph.rows, rtl)
  }
}

function headed(text: string, rtl: boolean, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): DocxParagraph {
  return new DocxParagraph({
    heading,
    bidirectional: rtl,
    spacing: { before: 200, after: 100 },
    children: runs(text, rtl, {}),
  })
}

function line(text: string, rtl: boolean, look: Look): DocxParagraph {
  return new DocxParagraph({ bidirectional: rtl, spacing: { after: 80 }, children: runs(text, rtl, look) })
}

/** Time stamp, the speaker's name in bold, then what is said. */
function turn(text: string, spokenFrom: number, rtl: boolean): DocxParagraph {
  const stampEnds = text.indexOf(']') + 2
  return new DocxParagraph({
    bidirectional: rtl,
    spacing: { after: 120, line: 300 },
    children: [
      ...runs(text.slice(0, stampEnds), rtl, { color: '7F7F7F', size: 18 }),
      ...runs(text.slice(stampEnds, spokenFrom), rtl, { bold: true }),
      ...runs(text.slice(spokenFrom), rtl, {}),
    ],
  })
}

function table(rows: readonly (readonly [string, string])[], rtl: boolean): Table {
  return new Table({
    visuallyRightToLeft: rtl,
    width: { size: 70, type: WidthType.PERCENTAGE },
    columnWidths: [1800, 4500],
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          children: [
            new TableCell({ children: [line(name, rtl, { bold: true })] }),
            new TableCell({ children: [line(value, rtl, {})] }),
          ],
        }),
    ),
  })
}

/** Word keeps Latin words in a right-to-left paragraph in runs of their own; so do we. */
function runs(text: string, rtl: boolean, look: Look): readonly TextRun[] {
  if (!rtl) return [run(text, false, look)]
  const result: TextRun[] = []
  let from = 0
  for (const found of text.matchAll(latin)) {
    if (found.index > from) result.push(run(text.slice(from, found.index), true, look))
    result.push(run(found[0], false, look))
    from = found.index + found[0].length
  }
  if (from < text.length) result.push(run(text.slice(from), true, look))
  return result
}

function run(text: string, rightToLeft: boolean, look: Look): TextRun {
  const { bold, size, italics, color } = look
  return new TextRun({
    text,
    rightToLeft,
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold, boldComplexScript: bold }),
    ...(italics === undefined ? {} : { italics, italicsComplexScript: italics }),
    ...(size === undefined ? {} : { size, sizeComplexScript: size }),
  })
}

function pageNumber(): DocxParagraph {
  return new DocxParagraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
}
