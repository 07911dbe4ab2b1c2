import { XmlRefusal } from '#core/files/walk-xml.ts'
import { readLogo } from '../../look/read-logo.ts'
import type { ThemeFonts } from '../style-values.ts'
import type { RunningPart, TemplateRunning } from '../template-look.ts'
import type { WordParts } from '../visit-part.ts'
import { cleanPart, type Letterhead } from './clean-part.ts'
import { inOrder, LEFT_OUT, type LeftOut } from './left-out.ts'
import { readStyleChains } from './style-chains.ts'
import { childOf, elementsBelow, elementsIn, treeOf, type XmlElement } from './xml-tree.ts'

export interface ReadRunning {
  readonly running: TemplateRunning
  readonly leftOut: readonly LeftOut[]
}

const BODY = 'word/document.xml'
/** In a template that the project keeps: what was left out of the one it was made from. */
export const LEFT_OUT_PART = 'left-out.xml'

const PAGES = ['default', 'first', 'even'] as const
const PLACES = ['header', 'footer'] as const

/** Bytes; a letterhead's text has some thousand. */
const LONGEST_PART = 2_000_000

/** Enough for a page's background in print. */
const MOST_PIXELS = { width: 2000, height: 2000 }

/** What stands at the head and the foot of the template's pages, clean. Source: ECMA-376 part 1, 17.10. */
export async function readRunning(parts: WordParts, theme: ThemeFonts): Promise<ReadRunning> {
  const body = treeOf(parts, BODY)
  const targets = relationsOf(parts, BODY)
  const lefts = new Set<LeftOut>(keptLeftOut(parts))
  const reading: Reading = {
    ...{ parts, theme, styles: readStyleChains(parts, theme) },
    leaveOut: (kind) => lefts.add(kind),
  }
  const hasFirst = isOn(elementsBelow(body, 'sectPr').at(-1) ?? null, 'titlePg')
  const hasEven = isOn(treeOf(parts, 'word/settings.xml'), 'evenAndOddHeaders')
  const read: RunningPart[] = []
  for (const { place, page, relation } of referencesIn(body)) {
    const part = targets.get(relation)?.part
    if (part === undefined || (page === 'first' && !hasFirst) || (page === 'even' && !hasEven)) continue
    const clean = await readPart(part, reading)
    if (clean !== null) read.push({ place, page, ...clean })
  }
  return { running: { parts: read, hasFirst, hasEven }, leftOut: inOrder(lefts) }
}

interface Reading extends Omit<Letterhead, 'picture'> {
  readonly parts: WordParts
}

/** Null when it cannot be read. */
async function readPart(part: string, reading: Reading): Promise<Pick<RunningPart, 'xml' | 'pictures'> | null> {
  const { parts, leaveOut } = reading
  const root = rootOf(parts, part, leaveOut)
  if (root === null) return null
  const known = await picturesOf(parts, part)
  const used: Uint8Array[] = []
  const picture = (id: string) => {
    const png = known.get(id) ?? 'linked'
    if (typeof png === 'string') {
      leaveOut(png)
      return null
    }
    if (!used.includes(png)) used.push(png)
    return `rId${used.indexOf(png) + 1}`
  }
  return { xml: cleanPart(root, { ...reading, picture }), pictures: used }
}

interface Reference {
  readonly place: RunningPart['place']
  readonly page: RunningPart['page']
  readonly relation: string
}

/** Of the last section; what it does not have it takes from the one before it. */
function referencesIn(body: XmlElement | null): readonly Reference[] {
  const sections = elementsBelow(body, 'sectPr')
  return PLACES.flatMap((place) =>
    PAGES.flatMap((page) => {
      const found = sections
        .flatMap((section) => elementsIn(section, `${place}Reference`))
        .findLast(({ attributes }) => attributes.type === page)
      const relation = found?.attributes.id
      return relation === undefined ? [] : [{ place, page, relation }]
    }),
  )
}

function isOn(parent: XmlElement | null, name: string): boolean {
  const found = childOf(parent, name)
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes.val ?? 'true')
}

/** A header that cannot be read is left out, and the rest of the template is taken. */
function rootOf(parts: WordParts, part: string, leaveOut: (kind: LeftOut) => void): XmlElement | null {
  if ((parts.get(part)?.length ?? 0) > LONGEST_PART) {
    leaveOut('long')
    return null
  }
  try {
    return treeOf(parts, part)
  } catch (error) {
    if (!(error instanceof XmlRefusal)) throw error
    leaveOut('damaged')
    return null
  }
}

interface Target {
  /** Its name in the archive; undefined when it is somewhere else. */
  readonly part: string | undefined
  readonly type: string
}

/** What a part points at, by relationship. */
function relationsOf(parts: WordParts, part: string): ReadonlyMap<string, Target> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const root = treeOf(parts, `${folder}_rels/${part.slice(slash)}.rels`)
  return new Map(
    elementsIn(root, 'Relationship').map(({ attributes }) => {
      const { Id = '', Target: to = '', TargetMode, Type = '' } = attributes
      const path = to.startsWith('/') ? to.slice(1) : folder + to.replace(/^\.\//, '')
      const isInside = TargetMode !== 'External' && parts.has(path)
      return [Id, { part: isInside ? path : undefined, type: Type.slice(Type.lastIndexOf('/') + 1) }]
    }),
  )
}

/** The pictures of a part by relationship, drawn anew, or why one cannot be printed. */
async function picturesOf(parts: WordParts, part: string): Promise<ReadonlyMap<string, Uint8Array | LeftOut>> {
  const pictures = new Map<string, Uint8Array | LeftOut>()
  for (const [id, target] of relationsOf(parts, part)) {
    const bytes = target.part === undefined ? undefined : parts.get(target.part)
    if (target.type !== 'image' || bytes === undefined) continue
    const read = await readLogo(bytes, MOST_PIXELS)
    pictures.set(id, read.ok ? read.png : 'picture')
  }
  return pictures
}

function keptLeftOut(parts: WordParts): readonly LeftOut[] {
  const said = new Set(elementsIn(treeOf(parts, LEFT_OUT_PART)).map(({ name }) => name))
  return LEFT_OUT.filter((one) => said.has(one))
}
