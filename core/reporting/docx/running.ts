import { Footer, Header, type ISectionOptions, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import { name } from '../phrase.ts'
import { PICTURE_NAME } from '../template/running/drawing.ts'
import { relation, relationsXml } from '../template/running/write-running.ts'
import type { RunningPart, TemplateRunning } from '../template/template-look.ts'
import { escapeXml } from '../xml.ts'
import type { DocxContext } from './blocks.ts'
import type { PackageFiller } from './finish-package.ts'
import { textWidth } from './look.ts'
import { phraseRuns } from './runs.ts'

type Page = RunningPart['page']

/** Places for the template's headers, which are filled in the finished package; none without a template's. */
export function heads({ template: { running } }: DocxContext): NonNullable<ISectionOptions['headers']> {
  if (!running.parts.some(({ place }) => place === 'header')) return {}
  const empty = () => new Header({ children: [new Paragraph({ style: 'Foot' })] })
  return { default: empty(), first: empty(), ...(running.hasEven ? { even: empty() } : {}) }
}

/** Places for the template's footers; where nothing on the template's page counts it, the report's own foot does. */
export function feet(context: DocxContext): NonNullable<ISectionOptions['footers']> {
  const { running } = context.template
  const of = (page: Page) =>
    countsPages(running, page) ? new Footer({ children: [new Paragraph({ style: 'Foot' })] }) : foot(context)
  return {
    default: of('default'),
    first: new Footer({ children: [new Paragraph({ style: 'Foot' })] }),
    ...(running.hasEven ? { even: of('even') } : {}),
  }
}

function countsPages({ parts }: TemplateRunning, page: Page): boolean {
  return parts.some((one) => one.page === page && one.xml.includes('w:instr=" PAGE "'))
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

/** Puts the template's headers and footers into their places, with their pictures; `alt` is what those are called for who cannot see them. */
export function runningFiller(running: TemplateRunning, alt: string): PackageFiller {
  return {
    /** What comes to stand in a header or footer instead of the writer's paragraph, or before it. */
    fill: (place, page, xml, target) => {
      const part = partFor(running, place, page)
      if (part === undefined) return { xml, parts: {} }
      const own = /<w:p>.*<\/w:p>/s.exec(xml)?.[0] ?? ''
      const isKept = place === 'footer' && page !== 'first' && !countsPages(running, page)
      const inside = part.xml.replaceAll(
        `<wp:docPr id="1" ${PICTURE_NAME}`,
        `<wp:docPr id="1" ${PICTURE_NAME} descr="${escapeXml(alt)}"`,
      )
      return { xml: xml.replace(own, () => inside + (isKept ? own : '')), parts: picturesOf(part, target) }
    },
  }
}

/** A first page without its own has what all pages have. */
function partFor(
  { parts, hasFirst }: TemplateRunning,
  place: RunningPart['place'],
  page: Page,
): RunningPart | undefined {
  const wanted = page === 'first' && !hasFirst ? 'default' : page
  return parts.find((one) => one.place === place && one.page === wanted)
}

function picturesOf({ pictures }: RunningPart, target: string): Readonly<Record<string, string | Uint8Array>> {
  if (pictures.length === 0) return {}
  const file = (i: number) => `media/${target.replace(/\.xml$/, '')}-${i + 1}.png`
  return {
    [`word/_rels/${target}.rels`]: relationsXml(pictures.map((_, i) => relation(`rId${i + 1}`, 'image', file(i)))),
    ...Object.fromEntries(pictures.map((png, i) => [`word/${file(i)}`, png])),
  }
}
