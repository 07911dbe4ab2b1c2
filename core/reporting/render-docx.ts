import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  type INumberingOptions,
  LevelFormat,
  Packer,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { COLORS } from './charts/look.ts'
import type { Rasterise } from './charts/rasterise.ts'
import { wordsOf } from './context.ts'
import { blocksDocx, type DocxContext, paragraph } from './docx/blocks.ts'
import { coreProperties, finishPackage } from './docx/finish-package.ts'
import { makeFootnotes } from './docx/footnotes.ts'
import { color, pageOf } from './docx/look.ts'
import { makePieces } from './docx/pieces.ts'
import { feet, heads, runningFiller } from './docx/running.ts'
import { phraseRuns, textRuns } from './docx/runs.ts'
import { documentStyles } from './docx/styles.ts'
import { factsTable } from './docx/tables.ts'
import { name, words } from './phrase.ts'
import type { ReportModel, Section } from './report-model.ts'
import { NO_TEMPLATE, type TemplateLook } from './template/template-look.ts'

export interface DocxOptions {
  readonly rasterise: Rasterise
  /** Written as the document's dates, so that the same report is the same file. */
  readonly date: Date
  /** What the foundation's Word template says of styles and page. */
  readonly template?: TemplateLook
}

/** The report as a Word document: styles, headings, captions, contents, alternative texts. It names no author. */
export async function renderDocx(
  model: ReportModel,
  { rasterise, date, template = NO_TEMPLATE }: DocxOptions,
): Promise<Uint8Array> {
  let lists = 0
  const pieces = makePieces()
  const look = { model, rtl: model.direction === 'rtl', template, pieces }
  const page = pageOf(look)
  const w = wordsOf(model.language)
  const footnotes = makeFootnotes(look, w)
  const context: DocxContext = {
    ...look,
    w,
    cite: footnotes.cite,
    rasterise,
    nextList: () => ++lists,
  }
  const sections: FileChild[] = []
  for (const section of model.sections) sections.push(...(await sectionDocx(context, section)))
  const document = new Document({
    title: model.title,
    creator: '',
    lastModifiedBy: '',
    styles: documentStyles(context),
    numbering: numbering(context.rtl),
    footnotes: footnotes.all,
    evenAndOddHeaderAndFooters: template.running.hasEven,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: {
              top: page.top,
              bottom: page.bottom,
              left: page.left,
              right: page.right,
              header: page.header,
              footer: page.footer,
            },
          },
        },
        headers: heads(context),
        footers: feet(context),
        children: [...cover(context), ...sections],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(model.title, date) }
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]))
  return finishPackage(bytes, runningFiller(template.running, w.look.templatePicture), pieces.all)
}

function cover(context: DocxContext): readonly FileChild[] {
  const { model, rtl } = context
  return [
    ...logo(context),
    paragraph(context, words(model.kind), 'Kind'),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      bidirectional: rtl,
      children: [...phraseRuns(context, [name(model.title)])],
    }),
    paragraph(context, model.subtitle, 'ReportSubtitle'),
    factsTable(context, model.facts),
    new Paragraph({
      style: 'ContentsHeading',
      bidirectional: rtl,
      children: [...textRuns(context, model.contentsHeading)],
    }),
    new TableOfContents(model.contentsHeading, {
      hyperlink: true,
      headingStyleRange: '1-1',
      pageNumbersEntryLevelsRange: '1-1',
    }),
  ]
}

/** On the cover, no larger than 58 by 23 mm. */
function logo({ model, rtl }: DocxContext): readonly FileChild[] {
  if (model.look.logo === null) return []
  const { bytes, width, height, alt } = model.look.logo
  const scale = Math.min(220 / width, 88 / height, 1)
  const image = new ImageRun({
    type: 'png',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'logo', title: alt, description: alt },
  })
  return [new Paragraph({ style: 'Chart', bidirectional: rtl, children: [image] })]
}

async function sectionDocx(context: DocxContext, { number, heading, blocks }: Section): Promise<readonly FileChild[]> {
  const grey = { bold: false, boldComplexScript: false, color: color(COLORS.ink3) }
  return [
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      bidirectional: context.rtl,
      pageBreakBefore: number === '1' || number === context.w.appendixLetters[0],
      children: [
        new TextRun({ ...grey, text: `${number}  `, rightToLeft: context.rtl }),
        ...textRuns(context, heading),
      ],
    }),
    ...(await blocksDocx(context, blocks)),
  ]
}

function numbering(rtl: boolean): INumberingOptions {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    {
      level: 0,
      format,
      text,
      alignment: AlignmentType.START,
      style: {
        paragraph: { indent: { start: 340, hanging: 340 } },
        run: { color: color(COLORS.ink3), rightToLeft: rtl },
      },
    },
  ]
  return {
    config: [
      { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
      { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
    ],
  }
}
