import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  HeadingLevel,
  ImageRun,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { COLORS } from './charts/look.ts'
import type { Rasterise } from './charts/rasterise.ts'
import { wordsOf } from './context.ts'
import { blocksDocx, type DocxContext, paragraph } from './docx/blocks.ts'
import { coreProperties, finishPackage } from './docx/finish-package.ts'
import { makeFootnotes } from './docx/footnotes.ts'
import { color, pageOf, textWidth } from './docx/look.ts'
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

/** The page's foot above its edge, in twips. */
const FOOT = 700

/** The report as a Word document: styles, headings, captions, contents, alternative texts. It names no author. */
export async function renderDocx(
  model: ReportModel,
  { rasterise, date, template = NO_TEMPLATE }: DocxOptions,
): Promise<Uint8Array> {
  let lists = 0
  const look = { model, rtl: model.direction === 'rtl', template }
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
              footer: Math.min(FOOT, page.bottom / 2),
            },
          },
        },
        footers: { default: foot(context), first: new Footer({ children: [new Paragraph({ style: 'Foot' })] }) },
        children: [...cover(context), ...sections],
      },
    ],
  })
  const core = { path: 'docProps/core.xml', data: coreProperties(model.title, date) }
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document, undefined, [core]))
  return finishPackage(bytes)
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

function foot(context: DocxContext): Footer {
  const { model, rtl, w } = context
  return new Footer({
    children: [
      new Paragraph({
        style: 'Foot',
        bidirectional: rtl,
        tabStops: [{ type: TabStopType.END, position: textWidth(context) }],
        children: [
          ...phraseRuns(context, [name(shortTitle(model.title))]),
          new TextRun({ children: ['\t', `${w.cover.page} `], rightToLeft: rtl }),
          new TextRun({ children: [PageNumber.CURRENT], rightToLeft: rtl }),
        ],
      }),
    ],
  })
}

/** Whole code points, so that none is cut in two. */
function shortTitle(title: string): string {
  const points = [...title]
  return points.length > 80 ? `${points.slice(0, 78).join('')}…` : title
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
