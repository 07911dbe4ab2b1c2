import { BorderStyle, type FileChild, HeadingLevel, ImageRun, Paragraph, SimpleField } from 'docx'
import { chartOption } from '../charts/chart-option.ts'
import { COLORS, chartLook } from '../charts/look.ts'
import type { Rasterise } from '../charts/rasterise.ts'
import { layOut, type Placed } from '../lay-out.ts'
import { plain } from '../phrase.ts'
import type { Block, ChartBlock, ListBlock, ParagraphBlock, Phrase, QuoteBlock } from '../report-model.ts'
import type { Words } from '../words/en.ts'
import { color, type DocxLook, pixels, textWidth } from './look.ts'
import { NO_PIECES } from './pieces.ts'
import { phraseRuns, textRuns } from './runs.ts'
import { dataTable, keyFigures, sideBySide } from './tables.ts'

export interface DocxContext extends DocxLook {
  readonly w: Words
  readonly rasterise: Rasterise
  /** Each list has its own instance of the numbering, so that each starts at 1. */
  readonly nextList: () => number
}

/** The blocks of a section as Word's. */
export async function blocksDocx(context: DocxContext, blocks: readonly Block[]): Promise<readonly FileChild[]> {
  const placed = layOut(blocks)
  const out: FileChild[] = []
  for (const [i, one] of placed.entries()) {
    if (one.kind === 'beside') out.push(await besideDocx(context, one, isNote(placed[i + 1])))
    else if (one.block.kind === 'paragraph' && goesWithNext(one.block, placed[i - 1], placed[i + 1]))
      out.push(paragraph(context, one.block.text, styleOf(one.block), true))
    else out.push(...(await blockDocx(context, one.block, false)))
  }
  return out
}

/** Two columns; how sure a finding is, which is told under them, is not parted from them. */
async function besideDocx(
  context: DocxContext,
  { start, end, wide }: Extract<Placed, { kind: 'beside' }>,
  keepNext: boolean,
) {
  // Their paragraphs are changed once more, so they are not written yet.
  const within = { ...context, pieces: NO_PIECES }
  const side = async (blocks: readonly Block[]) => {
    const children: FileChild[] = []
    for (const block of blocks) children.push(...(await blockDocx(within, block, true)))
    const paragraphs = children.filter((child) => child instanceof Paragraph)
    return keepNext ? paragraphs.map((one) => one.with({ keepNext })) : paragraphs
  }
  return sideBySide(context, await side(start), await side(end), wide)
}

function isNote(placed: Placed | undefined): boolean {
  return placed?.kind === 'block' && placed.block.kind === 'note'
}

function styleOf({ role }: ParagraphBlock): string | undefined {
  return role === 'lead' ? 'Lead' : undefined
}

/**
 * A finding is not parted from its chart, nor the line that opens a section from what may move to the next page as a whole, nor what
 * stands between a heading and its list.
 */
function goesWithNext({ role }: ParagraphBlock, previous: Placed | undefined, next: Placed | undefined): boolean {
  if (next?.kind === 'beside') return role === 'lead'
  const kind = next?.block.kind ?? ''
  if (previous === undefined) return ['chart', 'table', 'heading'].includes(kind)
  return kind === 'list' && previous.kind === 'block' && previous.block.kind === 'heading'
}

async function blockDocx(context: DocxContext, block: Block, isBeside: boolean): Promise<readonly FileChild[]> {
  switch (block.kind) {
    case 'heading':
      return [heading(context, block.text, block.level === 3 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3)]
    case 'paragraph':
      return [context.pieces.paragraph(paragraph(context, block.text, styleOf(block)))]
    case 'note':
      return [note(context, block.text)]
    case 'list':
      return list(context, block)
    case 'keyFigures':
      return [keyFigures(context, block)]
    case 'table':
      return [caption(context, 'Table', block.number, block.caption), ...dataTable(context, block)]
    case 'chart':
      return chart(context, block, isBeside)
    case 'quote':
      return quote(context, block)
  }
}

export function paragraph(look: DocxLook, text: Phrase, style?: string, keepNext = false): Paragraph {
  return new Paragraph({
    ...(style === undefined ? {} : { style }),
    // A style may keep it too: false would undo that.
    ...(keepNext ? { keepNext } : {}),
    bidirectional: look.rtl,
    children: [...phraseRuns(look, text)],
  })
}

function heading(look: DocxLook, text: Phrase, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ heading: level, bidirectional: look.rtl, children: [...phraseRuns(look, text)] })
}

function note(look: DocxLook, text: Phrase): Paragraph {
  return new Paragraph({
    style: 'Note',
    bidirectional: look.rtl,
    ...bar(COLORS.lineStrong, look.rtl),
    children: [...phraseRuns(look, text)],
  })
}

/** A rule at the start side; borders of paragraphs do not turn with the language, so it is placed outright. */
function bar(hex: string, rtl: boolean) {
  const line = { style: BorderStyle.SINGLE, size: 18, space: 9, color: color(hex) }
  return { border: rtl ? { right: line } : { left: line }, indent: { start: 240 } }
}

function list(look: DocxContext, { ordered, items }: ListBlock): readonly Paragraph[] {
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level: 0, instance: look.nextList() }
  return items.map(
    (item) =>
      new Paragraph({
        style: 'ListParagraph',
        numbering,
        bidirectional: look.rtl,
        children: [...look.pieces.runs(phraseRuns(look, item))],
      }),
  )
}

const CAPTION = { bold: true, boldComplexScript: true, color: color(COLORS.ink) } as const

/** Beside a text it starts level with it. */
function caption(
  context: DocxContext,
  kind: 'Table' | 'Figure',
  number: number,
  text: Phrase,
  isBesideText = false,
): Paragraph {
  const { cover } = context.w
  return new Paragraph({
    style: 'Caption',
    bidirectional: context.rtl,
    keepNext: true,
    ...(isBesideText ? { spacing: { before: 0 } } : {}),
    children: [
      ...textRuns(context, `${kind === 'Table' ? cover.table : cover.figure} `),
      new SimpleField(`SEQ ${kind} \\* ARABIC`, String(number)),
      ...textRuns(context, ' '),
      ...phraseRuns(context, text, context.template.styles.Caption === undefined ? CAPTION : {}),
    ],
  })
}

const HIGHEST_PX = 760

async function chart(context: DocxContext, block: ChartBlock, isBesideText: boolean): Promise<readonly Paragraph[]> {
  const drawn = chartOption(block.spec, chartLook(context.model))
  const column = pixels(textWidth(context))
  const widest = block.spec.kind === 'slope' ? column * 0.41 : column
  // A picture higher than its page would be cut off.
  const width = Math.round(Math.min(widest, (drawn.width * HIGHEST_PX) / drawn.height))
  const image = new ImageRun({
    type: 'png',
    data: await context.rasterise(drawn),
    transformation: { width, height: Math.round((drawn.height * width) / drawn.width) },
    altText: { name: `${context.w.cover.figure} ${block.number}`, title: plain(block.title), description: block.alt },
  })
  return [
    caption(context, 'Figure', block.number, block.title, isBesideText),
    paragraph(context, block.subtitle, 'ChartNote'),
    new Paragraph({ style: 'Chart', bidirectional: context.rtl, children: [image] }),
  ]
}

/** A quote runs in its own direction, whatever the report's. */
function quote(context: DocxContext, block: QuoteBlock): readonly Paragraph[] {
  const { text, language, wave, attribution, evidence } = block
  const { model, template, pieces } = context
  const own = { model, template, pieces, rtl: language !== 'en' }
  const side = bar(wave === 'end' ? context.model.look.colors.accent : COLORS.baseline, own.rtl)
  const mark = context.cite === undefined ? [] : [context.cite(evidence)]
  const lines = [
    new Paragraph({ style: 'BlockQuote', bidirectional: own.rtl, ...side, children: [...textRuns(own, text)] }),
    new Paragraph({
      style: 'QuoteSource',
      bidirectional: own.rtl,
      ...side,
      children: [...phraseRuns(own, attribution), ...mark],
    }),
  ]
  return lines.map(pieces.paragraph)
}
