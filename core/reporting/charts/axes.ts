import { type ChartLook, COLORS } from './look.ts'
import { wrapLabel } from './wrap-label.ts'

/** Width kept for the names of categories. */
export const LABEL_WIDTH = 190

const LABEL_FONT = 13

/** Whether a name is cut short in a chart. */
export function isLongLabel(label: string): boolean {
  return rowLabel(label, LABEL_WIDTH).isCut
}

function rowLabel(label: string, width: number) {
  return wrapLabel(label, width - 16, `${LABEL_FONT}px`)
}

/** Names of rows at the start side, first row on top, no lines of its own. */
export function rowAxis(
  labels: readonly string[],
  look: ChartLook,
  { gridIndex = 0, shown = true, width = LABEL_WIDTH } = {},
) {
  return {
    type: 'category',
    gridIndex,
    inverse: true,
    data: labels.map((label) => rowLabel(label, width).lines.join('\n')),
    position: look.direction === 'rtl' ? 'right' : 'left',
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      show: shown,
      color: COLORS.ink,
      fontSize: LABEL_FONT,
      lineHeight: 16,
      align: look.direction === 'rtl' ? 'right' : 'left',
      margin: width,
    },
    splitLine: { show: true, lineStyle: { color: COLORS.line, width: 1 } },
  }
}

/** A quiet axis of numbers below. */
export function numberAxis(
  min: number,
  max: number,
  interval: number,
  format: (value: number) => string,
  gridIndex = 0,
) {
  return {
    type: 'value',
    gridIndex,
    min,
    max,
    interval,
    position: 'bottom',
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: COLORS.ink3, fontSize: 11, formatter: format, margin: 10 },
    splitLine: { show: false },
  }
}

/** The hollow mark of the baseline. */
export const HOLLOW = { color: COLORS.paper, borderColor: COLORS.baseline, borderWidth: 1.75, opacity: 1 } as const

/** The solid mark of the end of the year. */
export function solid({ colors: { accent } }: ChartLook) {
  return { color: accent, borderColor: accent, borderWidth: 1, opacity: 1 } as const
}

/** What every option shares: no motion, no tooltip, one family. */
export function base(look: ChartLook) {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: look.fontFamily, color: COLORS.ink },
  }
}

/** The two marks, named, at the top on the start side. */
export function waveLegend(baselineLabel: string, endLabel: string, look: ChartLook, offset: number) {
  const waves = [
    { name: baselineLabel, itemStyle: { ...HOLLOW } },
    { name: endLabel, itemStyle: solid(look) },
  ]
  const side = look.direction === 'rtl' ? { right: offset } : { left: offset }
  return {
    show: true,
    ...side,
    top: 3,
    itemWidth: 9,
    itemHeight: 9,
    itemGap: 18,
    icon: 'circle',
    selectedMode: false,
    padding: 0,
    align: look.direction === 'rtl' ? 'right' : 'left',
    textStyle: { color: COLORS.ink2, fontSize: 12, padding: [0, 0, 0, 2] },
    data: look.direction === 'rtl' ? waves.toReversed() : waves,
  }
}

/** A small head over a panel, from `offset` at the start side. */
export function panelHead(text: string, offset: number, look: ChartLook, fullWidth: number) {
  const rtl = look.direction === 'rtl'
  return {
    text,
    // Lower than the edge, which cuts ascenders off.
    top: 5,
    left: rtl ? fullWidth - offset : offset,
    textAlign: rtl ? 'right' : 'left',
    padding: 0,
    textStyle: { fontSize: 12, fontWeight: 400, color: COLORS.ink2 },
  }
}

/** A round step so that an axis of this length has about five marks. */
export function niceStep(length: number): number {
  const rough = length / 5
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10
  return factor * power
}
