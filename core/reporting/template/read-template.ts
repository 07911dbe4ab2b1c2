import { openZip } from '#core/files/open-zip.ts'
import { XmlRefusal } from '#core/files/walk-xml.ts'
import { packParts } from '../zip.ts'
import { type RawStyle, type RawStyles, readStyles, readThemeFonts, withoutPrefixes } from './read-styles.ts'
import type { LeftOut } from './running/left-out.ts'
import { readRunning } from './running/read-running.ts'
import { type WrittenRunning, writeRunning } from './running/write-running.ts'
import type { Attributes } from './style-values.ts'
import { type PageLook, type StyleLook, TEMPLATE_STYLES, type TemplateLook } from './template-look.ts'
import { visitPart, type WordParts } from './visit-part.ts'

/** What a template gives, which styles it lacks, what of its headers and footers is left out, and a file of what is taken alone; or why it cannot be used. */
export type ReadTemplate =
  | {
      readonly ok: true
      readonly look: TemplateLook
      readonly missing: readonly string[]
      readonly leftOut: readonly LeftOut[]
      readonly bare: Uint8Array
    }
  | { readonly ok: false; readonly why: string }

const STYLES = 'word/styles.xml'
const THEME = 'word/theme/theme1.xml'
const BODY = 'word/document.xml'
const WANTED = /^(word\/([^/]+\.xml|_rels\/[^/]+\.rels|theme\/theme1\.xml|media\/[^/]+)|left-out\.xml)$/

const OLD_OR_LOCKED = [0xd0, 0xcf, 0x11, 0xe0]

/**
 * Reads the named styles of a Word template (DOCX, DOTX and those with macros) as plain values (type, colour, space, page) and its
 * headers and footers, cleaned. Its body, macros, links, comments and properties are not looked at, and are not in `bare` either.
 */
export async function readTemplate(bytes: Uint8Array): Promise<ReadTemplate> {
  if (OLD_OR_LOCKED.every((byte, i) => bytes[i] === byte))
    return refused('It is protected by a password, or of the old kind (.doc). Save it as .docx without a password.')
  const zip = await openZip(bytes, (name) => WANTED.test(name))
  if (!zip.ok) return refused(zip.why)
  if (!zip.parts.has(BODY)) return refused('It is no Word document. Choose a .docx or .dotx file.')
  try {
    return await lookOf(zip.parts)
  } catch (error) {
    if (error instanceof XmlRefusal) return refused(`It is damaged: ${error.message}`)
    throw error
  }
}

function refused(why: string) {
  return { ok: false, why } as const
}

async function lookOf(parts: WordParts): Promise<ReadTemplate> {
  const theme = readThemeFonts(parts)
  const raw = readStyles(parts, theme)
  const styles = Object.fromEntries(
    TEMPLATE_STYLES.flatMap((name) => {
      const style = named(raw, name)
      return style === undefined ? [] : [[name, resolved(raw, style)] as const]
    }),
  )
  if (Object.keys(styles).length === 0)
    return refused('It has no styles that the report could take (Title, Heading 1, Normal …). Choose another template.')
  const table = raw.styles.find(({ kind, table }) => kind === 'table' && Object.keys(table).length > 0)?.table ?? null
  const missing = [...TEMPLATE_STYLES.filter((name) => !(name in styles)), ...(table === null ? ['Table'] : [])]
  const { running, leftOut } = await readRunning(parts, theme)
  const bare = bareFile(parts, writeRunning(running, leftOut))
  return { ok: true, look: { styles, table, page: pageOf(parts), running }, missing, leftOut, bare }
}

function named({ styles }: RawStyles, name: string): RawStyle | undefined {
  // LibreOffice writes its own name for it.
  const names = name === 'Quote' ? ['quote', 'quotations'] : [name.toLowerCase()]
  return styles.find((style) => style.kind === 'paragraph' && names.includes(style.name.toLowerCase()))
}

/** With what it inherits; a style that is based on itself ends where it began. */
function resolved({ defaults, styles }: RawStyles, style: RawStyle): StyleLook {
  const chain: RawStyle[] = []
  for (let at: RawStyle | undefined = style; at !== undefined && !chain.includes(at); ) {
    chain.unshift(at)
    const { basedOn }: RawStyle = at
    at = styles.find(({ id }) => id === basedOn)
  }
  return Object.assign({}, defaults, ...chain.map(({ look }) => look))
}

/** The page of the last section, which is the document's own. */
function pageOf(parts: WordParts): PageLook | null {
  let size: Attributes = {}
  let margins: Attributes = {}
  visitPart(parts, BODY, {
    open: (name, attributes) => {
      if (name === 'pgSz') size = withoutPrefixes(attributes)
      if (name === 'pgMar') margins = withoutPrefixes(attributes)
    },
  })
  const twips = (text: string | undefined) => (/^\d{1,5}$/.test(text ?? '') ? Number(text) : Number.NaN)
  const page = {
    ...{ width: twips(size.w), height: twips(size.h) },
    ...{
      top: twips(margins.top),
      right: twips(margins.right),
      bottom: twips(margins.bottom),
      left: twips(margins.left),
    },
    ...{
      header: distance(margins.header, twips(margins.top)),
      footer: distance(margins.footer, twips(margins.bottom)),
    },
  }
  return isPrintable(page) ? page : null
}

/** Within the margin; what says nothing of it has half an inch, as in Word. */
function distance(text: string | undefined, margin: number): number {
  const twips = /^\d{1,5}$/.test(text ?? '') ? Number(text) : 720
  return Math.min(twips, margin)
}

/** Room for a table of eight columns, and margins that printers can keep. */
function isPrintable({ width, height, top, right, bottom, left }: PageLook): boolean {
  const isPage = width <= 24_000 && height <= 24_000 && Math.min(top, right, bottom, left) >= 280
  return isPage && width - left - right >= 6500 && height - top - bottom >= 7000
}

/** A DOCX of the styles, the page and what stands at its head and foot, to be kept in the project. */
function bareFile(parts: WordParts, running: WrittenRunning): Uint8Array {
  const page = pageOf(parts)
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
  const size =
    page === null
      ? ''
      : `<w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="${page.header}" w:footer="${page.footer}"/>`
  const section = `<w:sectPr>${running.references}${size}${running.switches}</w:sectPr>`
  const kept = [STYLES, THEME].flatMap((name) => {
    const part = parts.get(name)
    return part === undefined ? [] : [[name, part] as const]
  })
  const body = `<w:document ${w}><w:body>${section}</w:body></w:document>`
  return packParts({ ...Object.fromEntries(kept), ...running.parts, [BODY]: body })
}
