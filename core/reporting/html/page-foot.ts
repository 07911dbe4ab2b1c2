import { COLORS, FONT_STACK } from '../charts/look.ts'
import type { ReportModel } from '../report-model.ts'
import type { Words } from '../words/en.ts'

/** The running foot of every page but the first: the report's title where lines begin, the page where they end. */
export function pageFoot({ title, direction }: ReportModel, { cover }: Words): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  const look = `font:8pt ${FONT_STACK};font-variant-ligatures:no-common-ligatures;color:${COLORS.ink3};direction:${direction};vertical-align:top;padding-top:6mm`
  return `@page{@bottom-${start}{content:${cssString(shortTitle(title))};width:80%;text-align:${start};${look}}@bottom-${end}{content:${cssString(`${cover.page} `)} counter(page);width:20%;text-align:${end};${look}}}
@page :first{@bottom-left{content:none}@bottom-right{content:none}}
`
}

/** A title that fits on the line; whole code points, so that none is cut in two. */
function shortTitle(title: string): string {
  const points = [...title]
  return points.length > 80 ? `${points.slice(0, 78).join('')}…` : title
}

/** A text as a string of CSS, in which nothing ends the string or the style sheet. */
function cssString(text: string): string {
  const escaped = [...text].map((char) =>
    /[\p{L}\p{N} ]/u.test(char) ? char : `\\${char.codePointAt(0)?.toString(16)} `,
  )
  return `"${escaped.join('')}"`
}
