import { type Attributes, runLook, spacingLook, type ThemeFonts, tableHead, tableLine } from './style-values.ts'
import type { StyleLook, TableLook } from './template-look.ts'
import { visitPart, type WordParts } from './visit-part.ts'

/** A style as it stands in the part, before what it is based on is added. */
export interface RawStyle {
  readonly kind: string
  readonly id: string
  readonly name: string
  readonly basedOn: string | null
  readonly look: StyleLook
  readonly table: TableLook
}

export interface RawStyles {
  readonly defaults: StyleLook
  readonly styles: readonly RawStyle[]
}

type Draft = { -readonly [K in keyof RawStyle]: RawStyle[K] }

/** The styles of `word/styles.xml`. Source: ECMA-376 part 1, 17.7. */
export function readStyles(parts: WordParts, theme: ThemeFonts): RawStyles {
  const defaults = draft({})
  const styles: Draft[] = []
  const path: string[] = []
  let current: Draft | null = null
  visitPart(parts, 'word/styles.xml', {
    open: (name, prefixed) => {
      const attributes = withoutPrefixes(prefixed)
      // A table style looks different in its first row, its last column and so on.
      path.push(name === 'tblStylePr' ? `tblStylePr ${attributes.type ?? ''}` : name)
      if (name === 'docDefaults') current = defaults
      if (name === 'style') {
        current = draft(attributes)
        styles.push(current)
      }
      if (current !== null) takeElement(current, path, attributes, theme)
    },
    close: (name) => {
      path.pop()
      if (name === 'docDefaults' || name === 'style') current = null
    },
  })
  return { defaults: defaults.look, styles }
}

/** The fonts of `word/theme/theme1.xml`, for headings (`major`) and text (`minor`). Source: ECMA-376 part 1, 20.1.4.2. */
export function readThemeFonts(parts: WordParts): ThemeFonts {
  const fonts = new Map<string, string>()
  let which = ''
  visitPart(parts, 'word/theme/theme1.xml', {
    open: (name, { typeface = '' }) => {
      if (name === 'majorFont' || name === 'minorFont') which = name.slice(0, 5)
      else if (which !== '' && (name === 'latin' || name === 'cs')) fonts.set(`${which} ${name}`, typeface)
    },
    close: (name) => {
      if (name === 'majorFont' || name === 'minorFont') which = ''
    },
  })
  return fonts
}

/** Tools differ in prefixes. */
export function withoutPrefixes(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key.slice(key.indexOf(':') + 1), value]))
}

function draft({ type = '', styleId = '' }: Attributes): Draft {
  return { kind: type, id: styleId, name: '', basedOn: null, look: {}, table: {} }
}

function takeElement(style: Draft, path: readonly string[], attributes: Attributes, theme: ThemeFonts): void {
  const name = path.at(-1) ?? ''
  const inside = path.at(-2) ?? ''
  const row = path.find((one) => one.startsWith('tblStylePr'))
  if (row !== undefined) {
    if (row === 'tblStylePr firstRow') style.table = { ...style.table, ...tableHead(name, attributes) }
  } else if (inside === 'style' && name === 'name') style.name = attributes.val ?? ''
  else if (inside === 'style' && name === 'basedOn') style.basedOn = attributes.val ?? null
  else if (inside === 'tblBorders') style.table = { ...style.table, ...tableLine(name, attributes) }
  else if (inside === 'rPr') style.look = { ...style.look, ...runLook(name, attributes, theme) }
  else if (inside === 'pPr' && name === 'spacing') style.look = { ...style.look, ...spacingLook(attributes) }
}
