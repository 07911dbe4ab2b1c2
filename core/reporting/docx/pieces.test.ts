import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { docxParts } from '../test-support.test-helper.ts'
import { finishPackage } from './finish-package.ts'
import { makePieces, NO_PIECES, type Pieces } from './pieces.ts'

const ODD = ['a < b & "c" > \'d\'', '<piece n="0"/>', '{bullets-1}', ' spaced ', '', 'סוף\u0001', '😀\u2028', '&amp;']

async function pack(pieces: Pieces, texts: readonly string[] = ODD) {
  const runs = (text: string) => [new TextRun({ text, bold: true, size: 20 }), new TextRun({ text, rightToLeft: true })]
  const cell = (text: string) =>
    new TableCell({ width: { size: 1000, type: 'dxa' }, children: [new Paragraph({ children: runs(text) })] })
  const lines = texts.map((text, i) =>
    pieces.paragraph(
      new Paragraph({
        style: 'Q"<',
        ...{ bidirectional: true, keepNext: false },
        children: [...runs(text), new FootnoteReferenceRun(i + 1)],
      }),
    ),
  )
  const rows = texts.map((text) => pieces.row(new TableRow({ cantSplit: true, children: [cell(text), cell('2')] })))
  const notes = texts.map((text) => new Paragraph({ style: 'FootnoteText', children: [...pieces.runs(runs(text))] }))
  const document = new Document({
    footnotes: Object.fromEntries(notes.map((note, i) => [i + 1, { children: [note] }])),
    sections: [{ children: [...lines, new Table({ rows, columnWidths: [1000, 1000] })] }],
  })
  return { packed: new Uint8Array(await Packer.toArrayBuffer(document)), pieces: pieces.all }
}

const none = { fill: (_place: unknown, _page: unknown, xml: string) => ({ xml, parts: {} }) }

describe('stretches written as soon as they are made', () => {
  it('come out as the packer would have written them, whatever the text', async () => {
    const [whole, inPieces] = [await pack(NO_PIECES), await pack(makePieces())]
    const [expected, found] = [whole, inPieces].map((one) => docxParts(finishPackage(one.packed, none, one.pieces)))
    for (const part of ['word/document.xml', 'word/footnotes.xml']) expect(found?.[part]).toBe(expected?.[part])
  })

  it('leave no more in the packed document than a sign each', async () => {
    const bodyOf = async (length: number) => {
      const { packed } = await pack(makePieces(), ['a word that many say. '.repeat(length)])
      return docxParts(packed)['word/document.xml']?.length
    }
    expect(await bodyOf(1000)).toBe(await bodyOf(1))
  })
})
