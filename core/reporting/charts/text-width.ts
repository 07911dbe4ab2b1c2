/** Widths in em of IBM Plex Sans, averaged over ordinary text; marks stand over their letter. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\u200B-\u200F\u2066-\u2069]/u, 0],
  [/\s/u, 0.26],
  [/\p{N}/u, 0.6],
  [/\p{Script=Hebrew}/u, 0.54],
  [/\p{Script=Arabic}/u, 0.5],
  [/[ilj.,;:'|!]/u, 0.3],
  [/\p{Lu}|[mw]/u, 0.7],
]
const OTHER = 0.55

/**
 * About how wide a line of text is, in CSS pixels. Without a window ECharts takes letters beyond Latin for
 * square ones and breaks Hebrew and Arabic labels far too early.
 */
export function textWidth(text: string, font: string | undefined): number {
  const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12)
  return [...text].reduce((sum, char) => sum + (WIDTHS.find(([kind]) => kind.test(char))?.[1] ?? OTHER), 0) * size
}
