import { createCanvas } from '@napi-rs/canvas'
import { unzipSync } from 'fflate'
import { packParts } from '../../zip.ts'
import { AUTHOR, templateFile } from '../template.test-helper.ts'

const NAMES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

export const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
export const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${text(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
export const paragraph = (inside: string) => `<w:p>${inside}</w:p>`
export const picture = (source: string) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="1080000" cy="360000"/><wp:docPr id="7" name="C:\\Users\\${AUTHOR}\\logo.png" descr="C:\\Users\\${AUTHOR}\\logo.png"/><a:graphic><a:graphicData uri="p"><pic:pic><pic:blipFill><a:blip ${source}/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`

/** A picture with its author's name in it. */
function logo(): Uint8Array {
  const canvas = createCanvas(60, 20)
  const context = canvas.getContext('2d')
  context.fillStyle = '#7a1f5c'
  context.fillRect(0, 0, 60, 20)
  const jpeg = new Uint8Array(canvas.toBuffer('image/jpeg'))
  const words = new TextEncoder().encode(AUTHOR)
  return new Uint8Array([...jpeg.subarray(0, 2), 0xff, 0xfe, 0, words.length + 2, ...words, ...jpeg.subarray(2)])
}

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (some: readonly (readonly [id: string, type: string, target: string, mode?: string])[]) =>
  `<Relationships>${some.map(([id, type, target, mode]) => `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`).join('')}</Relationships>`

export interface LetterheadParts {
  /** By place and page, such as `header first`: what stands in it. */
  readonly parts: Readonly<Record<string, string>>
  readonly hasFirst?: boolean
  readonly hasEven?: boolean
}

/** A foundation's letterhead; each part can point at a logo as `logo`, one elsewhere as `far`, and a page as `page`. */
export function letterhead({ parts, hasFirst = false, hasEven = false }: LetterheadParts): Uint8Array {
  const all = Object.entries(parts).map(([key, xml], i) => {
    const [place = '', page = ''] = key.split(' ')
    return { place, page, xml, id: `rId${i + 10}`, file: `${place}${i}.xml` }
  })
  const references = all.map(({ place, page, id }) => `<w:${place}Reference w:type="${page}" r:id="${id}"/>`).join('')
  const own = relations([
    ['logo', 'image', 'media/logo.jpeg'],
    ['far', 'image', 'http://evil.example/pixel.png', 'External'],
    ['up', 'image', '../../secret.png'],
    ['page', 'hyperlink', 'http://evil.example/', 'External'],
  ])
  const bytes = templateFile({
    'word/document.xml': `<w:document ${NAMES}><w:body>${paragraph(text('Draft'))}<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2000" w:right="1200" w:bottom="1440" w:left="1200" w:header="600" w:footer="500"/>${hasFirst ? '<w:titlePg/>' : ''}</w:sectPr></w:body></w:document>`,
    'word/settings.xml': `<w:settings ${NAMES}>${hasEven ? '<w:evenAndOddHeaders/>' : ''}<w:attachedTemplate r:id="x"/></w:settings>`,
    'word/_rels/document.xml.rels': relations(all.map(({ id, place, file }) => [id, place, file])),
    ...Object.fromEntries(
      all.flatMap(({ place, file, xml }) => {
        const root = place === 'header' ? 'hdr' : 'ftr'
        return [
          [`word/${file}`, `<w:${root} ${NAMES}>${xml}</w:${root}>`],
          [`word/_rels/${file}.rels`, own],
        ]
      }),
    ),
  })
  return packParts({ ...unzipSync(bytes), 'word/media/logo.jpeg': logo() })
}
