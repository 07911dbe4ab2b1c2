import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { getDocumentProxy } from 'unpdf'

/** Every file below a folder: its name and its bytes. */
export function filesBelow(folder: string): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({
      name: entry.name,
      bytes: new Uint8Array(readFileSync(join(entry.parentPath, entry.name))),
    }))
}

/** The text of a PDF, a space between any two pieces that are drawn apart: cells of a table stand close together. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocumentProxy(bytes.slice())
  const pages: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent()
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return pages.join('\n')
}

/** All that a file holds, in every way a name could be kept in it: parts of ZIPs, and what PDFs keep compressed. */
export async function everythingIn(name: string, bytes: Uint8Array): Promise<string> {
  if (name.endsWith('.pdf')) return [await pdfText(bytes), ...rawPdf(bytes)].join('\n')
  if (!/\.(docx|xlsx|zip)$/.test(name)) return new TextDecoder().decode(bytes)
  const parts = Object.entries(unzipSync(bytes))
  return parts.map(([path, data]) => `${path}\n${new TextDecoder().decode(data)}`).join('\n')
}

function rawPdf(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes)
  const streams = [...file.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(
    ([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString()
      } catch {
        // Not every stream is deflated: a picture has a packing of its own and holds no text.
        return []
      }
    },
  )
  return [
    ...streams,
    file.toString(),
    file
      .subarray(file.length % 2)
      .swap16()
      .toString('utf16le'),
  ]
}

/** The words of a page, a Word or a Markdown file. */
export function markupText(name: string, bytes: Uint8Array): string {
  if (name.endsWith('.docx')) {
    const body = new TextDecoder().decode(unzipSync(bytes)['word/document.xml'])
    return withoutTags(body.replace(/<\/w:p>/g, '\n')).replace(/[\u200E\u200F]/g, '')
  }
  const text = new TextDecoder().decode(bytes)
  return name.endsWith('.md') ? text.replace(/\\(?=[^\w\s])/g, '').replace(/&amp;/g, '&') : withoutTags(text)
}

function withoutTags(text: string): string {
  return text
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<\/(?:t[dh]|d[dt]|li|p|h\d)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
