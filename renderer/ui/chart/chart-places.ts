import type { ECharts } from 'echarts/core'
import type { ChartPoint } from './useChart.ts'
import type { PlaceBox } from './walk-places.ts'

/** A point, bar or band as it stands on screen. */
export type ChartPlace = { readonly point: ChartPoint; readonly seriesIndex: number; readonly box: PlaceBox }

type Box = PlaceBox & { readonly clone: () => Box; readonly applyTransform: (matrix: readonly number[]) => void }
type Drawn = { readonly getBoundingRect: () => Box; readonly getComputedTransform: () => readonly number[] | null }
type Data = {
  readonly count: () => number
  readonly getName: (index: number) => string
  readonly getItemGraphicEl: (index: number) => Drawn | undefined
}
type Series = {
  readonly id: string
  readonly seriesIndex: number
  readonly subType: string
  readonly getData: (part?: string) => Data
  readonly getRawValue?: (index: number) => unknown
}
/** The parts of ECharts' own model that say where something was drawn; it has no public call for it. */
type Drawing = { readonly getModel: () => { readonly getSeries: () => readonly Series[] } }

/** Everything that a chart has drawn of its data, and where; what has no sign of its own (a bare line) is left out. */
export function listPlaces(chart: ECharts): readonly ChartPlace[] {
  const drawing = chart as unknown as Drawing
  return drawing
    .getModel()
    .getSeries()
    .flatMap((series) => (series.subType === 'sankey' ? placesOf(series, 'edge') : placesOf(series, '')))
}

function placesOf(series: Series, part: '' | 'edge'): readonly ChartPlace[] {
  const data = part === '' ? series.getData() : series.getData(part)
  return Array.from({ length: data.count() }, (_, index) => index).flatMap((index) => {
    const drawn = data.getItemGraphicEl(index)
    if (!drawn) return []
    const box = drawn.getBoundingRect().clone()
    const matrix = drawn.getComputedTransform()
    if (matrix) box.applyTransform(matrix)
    const { x, y, width, height } = box
    const point = { series: series.id, index, part, name: data.getName(index), value: series.getRawValue?.(index) }
    return [{ point, seriesIndex: series.seriesIndex, box: { x, y, width, height } }]
  })
}
