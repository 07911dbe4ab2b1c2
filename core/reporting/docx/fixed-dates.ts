import { unzipSync, zipSync } from 'fflate'

/** The document's own facts: a title and dates, no person. */
export function coreProperties(title: string, date: Date): string {
  const when = `${date.toISOString().slice(0, 19)}Z`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dcterms:created xsi:type="dcterms:W3CDTF">${when}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${when}</dcterms:modified></cp:coreProperties>`
}

/** The same package with every entry dated alike: what the writer put there is the moment of writing. */
export function withFixedDates(docx: Uint8Array, date: Date): Uint8Array {
  return zipSync(unzipSync(docx), { mtime: date, level: 6 })
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[char] ?? char)
}
