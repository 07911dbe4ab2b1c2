import type { StyleLook, TableLook } from './template-look.ts'

export type Attributes = Readonly<Record<string, string>>

/** `major latin` and the like, to a font's name. */
export type ThemeFonts = ReadonlyMap<string, string>

/** What an element of `w:rPr` sets. Anything but a plain value of its kind counts as not set. Source: ECMA-376 part 1, 17.3.2. */
export function runLook(name: string, attributes: Attributes, theme: ThemeFonts): StyleLook {
  const { val } = attributes
  switch (name) {
    case 'rFonts':
      return set({
        font: fontIn(attributes.ascii ?? attributes.hAnsi, attributes.asciiTheme ?? attributes.hAnsiTheme, theme),
        complexFont: fontIn(attributes.cs, attributes.cstheme, theme),
      })
    case 'sz':
      return set({ size: whole(val, 8, 200) })
    case 'szCs':
      return set({ complexSize: whole(val, 8, 200) })
    case 'color':
      return set({ color: hexIn(val) })
    case 'b':
      return { bold: isOn(val) }
    case 'i':
      return { italic: isOn(val) }
    case 'caps':
      return { allCaps: isOn(val) }
    default:
      return {}
  }
}

/** Space around a paragraph and between its lines. */
export function spacingLook({ before, after, line, lineRule }: Attributes): StyleLook {
  const height = whole(line, 120, 2000)
  const rule = lineRule === 'exact' || lineRule === 'atLeast' ? lineRule : 'auto'
  return {
    ...set({ before: whole(before, 0, 4000), after: whole(after, 0, 4000) }),
    ...(height === undefined ? {} : { line: height, lineRule: rule }),
  }
}

/** The first row of a table style. */
export function tableHead(name: string, { val, fill }: Attributes): TableLook {
  if (name === 'shd') return set({ headFill: hexIn(fill) })
  if (name === 'color') return set({ headColor: hexIn(val) })
  return name === 'b' ? { headBold: isOn(val) } : {}
}

/** The line between rows, or where there is none, that below the table. */
export function tableLine(name: string, { val, color }: Attributes): TableLook {
  if ((name !== 'insideH' && name !== 'bottom') || val === 'nil' || val === 'none') return {}
  return set({ line: hexIn(color) })
}

type Settable = Readonly<Record<string, string | number | undefined>>

/** Without what is not set. */
function set<T extends Settable>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}

/** A font is named, and nothing else can be said in its place. */
function fontIn(named: string | undefined, themed: string | undefined, theme: ThemeFonts): string | undefined {
  const kind = /^(major|minor)/.exec(themed ?? '')?.[1]
  const script = /Bidi$/.test(themed ?? '') ? 'cs' : 'latin'
  const font = kind === undefined ? named : theme.get(`${kind} ${script}`)
  return font !== undefined && /^[\p{L}\p{N}][\p{L}\p{N} .,'()_-]{0,59}$/u.test(font) ? font : undefined
}

function whole(text: string | undefined, least: number, most: number): number | undefined {
  const value = /^\d{1,6}$/.test(text ?? '') ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}

function hexIn(text: string | undefined): string | undefined {
  return /^[0-9a-f]{6}$/i.test(text ?? '') ? text?.toLowerCase() : undefined
}

/** An element that is there without a value is on. */
function isOn(val: string | undefined): boolean {
  return !['0', 'false', 'off', 'none'].includes(val ?? 'true')
}
