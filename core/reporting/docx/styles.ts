import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { COLORS } from '../charts/look.ts'
import type { TemplateStyle } from '../template/template-look.ts'
import { color, type DocxLook, WORD_LANGUAGES } from './look.ts'
import { fontsOf, type StyleParts, withTemplate } from './with-template.ts'

/** Points to half points, Word's unit of type. */
const pt = (points: number) => points * 2
/** Points to twips, Word's unit of space. */
const space = (points: number) => points * 20

/** Height of a line in 240ths of its type. */
const line = (height: number) => ({ line: height, lineRule: LineRuleType.AUTO }) as const

const bold = { bold: true, boldComplexScript: true } as const

/** The type scale; every paragraph of the document has one of these styles, so that Word's panel can change them. */
export function documentStyles({ model, rtl, template }: DocxLook): IStylesOptions {
  const { colors } = model.look
  const font = fontsOf(template.styles.Normal)
  const heading = (size: number, before: number, after: number, ink = colors.heading) => ({
    run: { font, size: pt(size), sizeComplexScript: pt(size), ...bold, color: color(ink), italics: false },
    paragraph: {
      spacing: { before: space(before), after: space(after), ...line(264) },
      keepNext: true,
      keepLines: true,
    },
  })
  const small = (size: number, ink: string) => ({ size: pt(size), sizeComplexScript: pt(size), color: color(ink) })
  const as = (name: TemplateStyle, ours: StyleParts) => withTemplate(template.styles[name], ours)
  const subtitle = as('Subtitle', {
    run: small(14, COLORS.ink2),
    paragraph: { spacing: { after: space(20), ...line(300) } },
  })
  const quote = as('Quote', {
    run: small(10, COLORS.ink),
    paragraph: { spacing: { before: space(5), after: 0, ...line(288) }, keepNext: true, keepLines: true },
  })
  const headColor = template.table?.headColor
  const style = (id: string, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  })
  return {
    default: {
      document: as('Normal', {
        run: {
          font,
          size: pt(10),
          sizeComplexScript: pt(10),
          color: color(COLORS.ink),
          language: { value: WORD_LANGUAGES.en, bidirectional: WORD_LANGUAGES[rtl ? model.language : 'he'] },
        },
        paragraph: { spacing: { after: space(6), ...line(294) }, alignment: AlignmentType.START },
      }),
      title: as('Title', {
        ...heading(27, 0, 8, COLORS.ink),
        paragraph: { spacing: { before: 0, after: space(8), ...line(252) } },
      }),
      heading1: as('Heading 1', heading(18, 26, 8)),
      heading2: as('Heading 2', heading(12.5, 16, 4)),
      heading3: as('Heading 3', heading(10, 9, 3, COLORS.ink)),
      listParagraph: as('List Paragraph', { run: {}, paragraph: { spacing: { after: space(3), ...line(282) } } }),
      footnoteText: { run: small(8, COLORS.ink2), paragraph: { spacing: { after: space(1), ...line(252) } } },
      caption: as('Caption', {
        run: { ...small(9.5, COLORS.ink3), bold: false, boldComplexScript: false, italics: false },
        paragraph: { spacing: { before: space(11), after: space(4), ...line(252) }, keepNext: true },
      }),
    },
    paragraphStyles: [
      style(
        'Kind',
        'Report kind',
        { ...small(10, colors.accent), ...bold },
        { spacing: { before: space(36), after: space(12) } },
      ),
      style('ReportSubtitle', 'Report subtitle', subtitle.run, subtitle.paragraph),
      style('Lead', 'Lead', small(11.5, COLORS.ink), { spacing: { after: space(9), ...line(294) } }),
      style(
        'KeyFigure',
        'Key figure',
        { ...small(15, COLORS.ink), ...bold },
        { spacing: { before: space(8), after: space(2), ...line(252) }, keepNext: true },
      ),
      style('KeyLabel', 'Key figure label', small(8.5, COLORS.ink2), { spacing: { after: space(8), ...line(252) } }),
      style('ChartNote', 'Chart note', small(8.5, COLORS.ink2), {
        spacing: { after: space(5), ...line(252) },
        keepNext: true,
      }),
      style('Chart', 'Chart', {}, { spacing: { after: space(8), ...line(240) } }),
      style('TableText', 'Table text', small(8.5, COLORS.ink), { spacing: { after: 0, ...line(252) } }),
      style('TableDense', 'Table dense', small(6.5, COLORS.ink2), { spacing: { after: 0, ...line(240) } }),
      style(
        'TableHead',
        'Table head',
        {
          ...small(8.5, headColor === undefined ? COLORS.ink2 : `#${headColor}`),
          ...(template.table?.headBold ? bold : {}),
        },
        { spacing: { after: 0, ...line(240) }, keepNext: true },
      ),
      style('FactLabel', 'Fact label', small(8.5, COLORS.ink2), { spacing: { after: 0, ...line(240) } }),
      style('TableNote', 'Table note', small(8, COLORS.ink2), {
        spacing: { before: space(3), after: space(2), ...line(252) },
      }),
      style('TableEnd', 'Table end', small(6, COLORS.ink2), { spacing: { after: space(4), ...line(240) } }),
      style('BlockQuote', 'Block quote', quote.run, quote.paragraph),
      style('QuoteSource', 'Quote source', small(8.5, COLORS.ink2), { spacing: { after: space(7), ...line(264) } }),
      style(
        'Note',
        'Note',
        { color: color(COLORS.ink2) },
        { spacing: { before: space(6), after: space(9), ...line(282) }, keepLines: true },
      ),
      style('ContentsHeading', 'Contents heading', small(9.5, COLORS.ink3), {
        spacing: { before: space(22), after: space(6) },
      }),
      // The library writes the entries: their direction can come from the style alone.
      style(
        'TOC1',
        'toc 1',
        { ...small(10.5, COLORS.ink), rightToLeft: rtl },
        { spacing: { after: space(2), ...line(264) }, bidirectional: rtl },
      ),
      style('Foot', 'Page foot', small(8, COLORS.ink3), { spacing: { after: 0 } }),
    ],
  }
}
