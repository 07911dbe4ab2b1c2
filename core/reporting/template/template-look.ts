/** The styles of a Word template that the report takes, by the names under which Word keeps them. */
export const TEMPLATE_STYLES = [
  'Normal',
  'Title',
  'Subtitle',
  'Heading 1',
  'Heading 2',
  'Heading 3',
  'Caption',
  'Quote',
  'List Paragraph',
] as const

export type TemplateStyle = (typeof TEMPLATE_STYLES)[number]

/** What a template says of type, colour, space, head and foot: written anew from plain values, nothing else of it ever reaches a report. */
export interface TemplateLook {
  readonly styles: Readonly<Partial<Record<TemplateStyle, StyleLook>>>
  readonly table: TableLook | null
  readonly page: PageLook | null
  readonly running: TemplateRunning
}

/** What stands at the head and the foot of the pages. */
export interface TemplateRunning {
  readonly parts: readonly RunningPart[]
  /** The first page has a head and foot of its own, be it none; else it has those of all pages. */
  readonly hasFirst: boolean
  /** As for even pages. */
  readonly hasEven: boolean
}

export interface RunningPart {
  readonly place: 'header' | 'footer'
  readonly page: 'default' | 'first' | 'even'
  /** Paragraphs and tables, all of whose look is written out; pictures are `rId1`, `rId2`, … in their order. */
  readonly xml: string
  /** PNG, with nothing in it but the picture. */
  readonly pictures: readonly Uint8Array[]
}

/** A report without a template. */
export const NO_TEMPLATE: TemplateLook = {
  styles: {},
  table: null,
  page: null,
  running: { parts: [], hasFirst: false, hasEven: false },
}

/** Only what the template sets. Sizes in half points, spaces in twips, colours as six hex digits without a hash. */
export interface StyleLook {
  readonly font?: string
  /** For Hebrew and Arabic. */
  readonly complexFont?: string
  readonly size?: number
  readonly complexSize?: number
  readonly color?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly allCaps?: boolean
  readonly before?: number
  readonly after?: number
  readonly line?: number
  readonly lineRule?: 'auto' | 'exact' | 'atLeast'
}

export interface TableLook {
  readonly headFill?: string
  readonly headColor?: string
  readonly headBold?: boolean
  readonly line?: string
}

/** Twips. */
export interface PageLook {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
  /** From the page's edge to what stands at its head and foot. */
  readonly header: number
  readonly footer: number
}
