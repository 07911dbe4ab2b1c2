import type { RunningPart, TemplateRunning } from '../template-look.ts'
import type { LeftOut } from './left-out.ts'
import { LEFT_OUT_PART } from './read-running.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** Headers and footers as parts of a template, and what the body says of them. */
export interface WrittenRunning {
  readonly parts: Readonly<Record<string, string | Uint8Array>>
  /** Stands first in the body's section. */
  readonly references: string
  /** Stands last in it. */
  readonly switches: string
}

export function writeRunning(
  { parts, hasFirst, hasEven }: TemplateRunning,
  leftOut: readonly LeftOut[],
): WrittenRunning {
  const numbered = parts.map((part, i) => ({ ...part, name: `${part.place}${i + 1}.xml`, id: `rId${i + 1}` }))
  const relations = numbered.map(({ id, place, name }) => relation(id, place, name))
  const files = numbered.flatMap(({ name, ...part }, i) => [
    [`word/${name}`, partXml(part)] as const,
    [
      `word/_rels/${name}.rels`,
      relationsXml(part.pictures.map((_, n) => relation(`rId${n + 1}`, 'image', media(i, n)))),
    ] as const,
    ...part.pictures.map((png, n) => [`word/${media(i, n)}`, png] as const),
  ])
  return {
    parts: {
      ...Object.fromEntries(files),
      ...(relations.length === 0 ? {} : { 'word/_rels/document.xml.rels': relationsXml(relations) }),
      ...(hasEven ? { 'word/settings.xml': `<w:settings ${W}><w:evenAndOddHeaders/></w:settings>` } : {}),
      ...(leftOut.length === 0
        ? {}
        : { [LEFT_OUT_PART]: `<leftOut>${leftOut.map((one) => `<${one}/>`).join('')}</leftOut>` }),
    },
    references: numbered
      .map(({ id, place, page }) => `<w:${place}Reference ${R} w:type="${page}" r:id="${id}"/>`)
      .join(''),
    switches: hasFirst ? '<w:titlePg/>' : '',
  }
}

function media(part: number, picture: number): string {
  return `media/template-${part + 1}-${picture + 1}.png`
}

function partXml({ place, xml }: RunningPart): string {
  const root = place === 'header' ? 'hdr' : 'ftr'
  return `<w:${root} ${W} ${R}>${xml}</w:${root}>`
}

export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`
}

export function relationsXml(relations: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`
}
