/** The tokens that charts draw with, as colours ECharts can read. */
export type ChartTokens = {
  readonly paper: string
  readonly ink: string
  readonly ink2: string
  readonly ink3: string
  readonly line: string
  readonly lineStrong: string
  readonly accent: string
  readonly waveBaseline: string
  readonly waveEnd: string
  readonly up: string
  readonly down: string
  readonly flat: string
}

const names: Readonly<Record<keyof ChartTokens, string>> = {
  paper: 'paper',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  line: 'line',
  lineStrong: 'line-strong',
  accent: 'accent',
  waveBaseline: 'wave-baseline',
  waveEnd: 'wave-end',
  up: 'up',
  down: 'down',
  flat: 'flat',
}

/** Reads the tokens of the colour scheme now on screen. ECharts cannot parse oklch(), so each is painted and read back. */
export function readChartTokens(): ChartTokens {
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const probe = document.createElement('span')
  // A transition, however short, would answer with the colour before.
  probe.style.setProperty('transition', 'none', 'important')
  document.body.append(probe)
  const entries = Object.entries(names).map(([key, name]) => {
    probe.style.color = `var(--${name})`
    return [key, toHex(paint, getComputedStyle(probe).color)]
  })
  probe.remove()
  return Object.fromEntries(entries) as Record<keyof ChartTokens, string>
}

function toHex(paint: CanvasRenderingContext2D | null, color: string): string {
  if (!paint) return '#808080'
  paint.fillStyle = color
  paint.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}
