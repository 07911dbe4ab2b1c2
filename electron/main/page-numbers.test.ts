import { describe, expect, test } from 'vitest'
import { withPageNumbers } from './page-numbers.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const text = (data: Uint8Array) => new TextDecoder().decode(data)

/** Two branches of pages, as Chromium writes more than eight. */
const PDF = bytes(`%PDF-1.4
2 0 obj
<</Type /Page
/Parent 7 0 R>>
endobj
7 0 obj
<</Type /Pages
/Count 2
/Kids [2 0 R 3 0 R]
/Parent 9 0 R>>
endobj
8 0 obj
<</Type /Pages
/Count 1
/Kids [12 0 R]
/Parent 9 0 R>>
endobj
9 0 obj
<</Type /Pages
/Count 3
/Kids [7 0 R 8 0 R]>>
endobj
10 0 obj
<</summary [3 0 R /XYZ 0 700 0]
/tables [12 0 R /XYZ 56.5 88.2 0]>>
endobj
11 0 obj
<</Type /Catalog
/Pages 9 0 R
/Dests 10 0 R>>
endobj`)

describe('the contents of a printed report', () => {
  test('get the page on which each section came to stand', () => {
    const html = bytes('<span class="page" data-of="summary"></span><span class="page" data-of="tables"></span>')
    expect(text(withPageNumbers(html, PDF))).toBe(
      '<span class="page" data-of="summary">2</span><span class="page" data-of="tables">3</span>',
    )
  })

  test('stay as they are where the PDF does not tell, and where nothing is asked', () => {
    const html = bytes('<span class="page" data-of="limits"></span>')
    expect(withPageNumbers(html, PDF)).toBe(html)
    expect(withPageNumbers(html, bytes('%PDF-2.0 compressed'))).toBe(html)
    const other = bytes('<p>no contents</p>')
    expect(withPageNumbers(other, PDF)).toBe(other)
  })
})
