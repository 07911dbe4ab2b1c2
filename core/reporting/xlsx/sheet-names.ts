/** Excel's limit, in UTF-16 units. */
const LONGEST = 31

/** Names that a workbook may give its sheets: legal, each different (whatever the letters' case), as like the wanted ones as can be. */
export function sheetNames(wanted: readonly string[]): readonly string[] {
  const taken = new Set(['history'])
  return wanted.map((name, i) => {
    const legal = legalName(name) || String(i + 1)
    const free =
      [legal, ...numbered(legal, wanted.length)].find((one) => !taken.has(one.toLowerCase())) ?? String(i + 1)
    taken.add(free.toLowerCase())
    return free
  })
}

function legalName(name: string): string {
  const clean = name.replace(/[\\/?*:[\]\s]+/g, ' ').replace(/^[' ]+|[' ]+$/g, '')
  if (clean.length <= LONGEST) return clean
  const whole = cut(clean, LONGEST)
  if (clean[whole.length] === ' ') return whole
  const lastSpace = whole.lastIndexOf(' ')
  // Not within a word, unless a word is as long as a name may be.
  return lastSpace > LONGEST / 2 ? cut(whole, lastSpace).replace(/[,;:.–]$/, '') : whole
}

function numbered(name: string, most: number): readonly string[] {
  return Array.from({ length: most + 1 }, (_, i) => {
    const ending = ` (${i + 2})`
    return cut(name, LONGEST - ending.length) + ending
  })
}

/** Whole code points, and no space or apostrophe at the end. */
function cut(text: string, units: number): string {
  let out = ''
  for (const char of text) {
    if (out.length + char.length > units) break
    out += char
  }
  return out.replace(/[' ]+$/, '')
}
