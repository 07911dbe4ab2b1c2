import { describe, expect, it } from 'vitest'
import { clearInformation } from './clear-information.ts'

const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0))

/** As Chromium writes it: its own entry first, the index and trailer at the end. */
const PDF = `%PDF-1.4
1 0 obj
<</Title (A \\(draft\\) by /Author, \u00e9\u0093)
/Creator (Mozilla/5.0 \\(X11; Linux\\) Electron/33.2.1 \\\\)
/Producer (Skia/PDF m130)
/CreationDate (D:20261125102831+00'00')
/ModDate (D:20261125102831+00'00')>>
endobj
11 0 obj
<</Author (not this one)>>
endobj
trailer
<</Size 12
/Root 2 0 R
/Info 1 0 R>>
startxref
99
%%EOF`

describe('what a PDF tells of itself', () => {
  const clear = Buffer.from(clearInformation(latin(PDF))).toString('latin1')

  it('is blanked but for its title, and nothing moves', () => {
    expect(clear).toHaveLength(PDF.length)
    expect(clear).not.toMatch(/Creator|Mozilla|Electron|Skia|2026/)
    expect(clear).toContain('/Title (A \\(draft\\) by /Author, \u00e9\u0093)')
    expect(clear.indexOf('trailer')).toBe(PDF.indexOf('trailer'))
  })

  it('leaves every other part as it is', () => {
    expect(clear.slice(clear.indexOf('11 0 obj'))).toBe(PDF.slice(PDF.indexOf('11 0 obj')))
  })

  it('is a fault where it cannot be read', () => {
    expect(() => clearInformation(latin('%PDF-1.7\n1 0 obj\n<</Type /XRef>>\nendobj'))).toThrow('in the clear')
  })
})
