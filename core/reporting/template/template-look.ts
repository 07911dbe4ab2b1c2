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

/** What a template says of type, colour and space: plain values, nothing else of it ever reaches a report. */
export interface TemplateLook {
  readonly styles: Readonly<Partial<Record<TemplateStyle, StyleLook>>>
  readonly table: TableLook | null
  readonly page: PageLook | null
}

/** A report without a template. */
export const NO_TEMPLATE: TemplateLook = { styles: {}, table: null, page: null }

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
}
