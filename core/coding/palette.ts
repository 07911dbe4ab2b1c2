/** Ten hues of one lightness for codes (OKLCH 60 %, as sRGB); a code without a colour takes the next. */
const codeColors = [
  '#2b8ca8',
  '#4c8f3f',
  '#a86a28',
  '#c25450',
  '#4d7ed1',
  '#8467c8',
  '#17917c',
  '#b0559f',
  '#8d7f1f',
  '#747d88',
] as const

/** Colours by which coders are told apart, darker than the codes'. */
const coderColors = ['#3b5b8c', '#8a4a2f', '#3f6b3a', '#6b4a86', '#7a6a1a', '#2f6f73'] as const

/** The colour of the code at `position` (from 0) when the codebook gives none: `#rrggbb`. */
export function codeColor(position: number): string {
  return codeColors[position % codeColors.length] ?? codeColors[0]
}

/** The colour of the coder who came `position`th (from 0): `#rrggbb`. */
export function coderColor(position: number): string {
  return coderColors[position % coderColors.length] ?? coderColors[0]
}
