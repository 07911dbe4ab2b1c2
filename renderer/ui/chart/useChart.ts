import type { ECharts, EChartsCoreOption } from 'echarts/core'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { echarts } from './chart-library.ts'
import { type ChartPlace, listPlaces } from './chart-places.ts'
import { tooltipElement } from './tooltip-element.ts'

/** What is pointed at or opened: which series, which of its data. */
export type ChartPoint = {
  readonly series: string
  readonly index: number
  /** In a flow chart: whether it is a place (`node`) or a band (`edge`). */
  readonly part: string
  readonly name: string
  readonly value: unknown
}

export type ChartAnswers = {
  readonly tooltip: (point: ChartPoint) => readonly string[]
  readonly onOpen: ((point: ChartPoint) => void) | undefined
}

/** What the keyboard needs of a drawing. */
export type ChartHandle = {
  readonly places: () => readonly ChartPlace[]
  /** Draws one thing stronger than the others; null: all alike. */
  readonly highlight: (place: ChartPlace | null) => void
}

/** Keeps one ECharts in an element: its option, its size, its tooltips and clicks. */
export function useChart(
  place: RefObject<HTMLDivElement | null>,
  option: EChartsCoreOption,
  answers: ChartAnswers,
): ChartHandle {
  const chart = useRef<ECharts | null>(null)
  const latest = useRef(answers)
  latest.current = answers

  useEffect(() => {
    if (!place.current) return
    const made = echarts.init(place.current, null, { renderer: 'svg' })
    chart.current = made
    made.on('click', (event) => latest.current.onOpen?.(toPoint(event)))
    const observer = new ResizeObserver(() => made.resize())
    observer.observe(place.current)
    return () => {
      observer.disconnect()
      made.dispose()
      chart.current = null
    }
  }, [place])

  useEffect(() => {
    const tooltip = {
      trigger: 'item',
      confine: true,
      transitionDuration: 0,
      backgroundColor: 'transparent',
      borderWidth: 0,
      padding: 0,
      extraCssText: 'box-shadow:none',
      formatter: (params: unknown) => tooltipElement(latest.current.tooltip(toPoint(params))),
    }
    chart.current?.setOption({ ...option, tooltip }, { notMerge: true })
  }, [option])

  return useMemo(
    () => ({
      places: () => (chart.current ? listPlaces(chart.current) : []),
      highlight: (at) => {
        chart.current?.dispatchAction({ type: 'downplay' })
        if (!at) return
        const { seriesIndex, point } = at
        const part = point.part === '' ? {} : { dataType: point.part }
        chart.current?.dispatchAction({ type: 'highlight', seriesIndex, dataIndex: point.index, ...part })
      },
    }),
    [],
  )
}

function toPoint(params: unknown): ChartPoint {
  const { seriesId, seriesName, dataIndex, dataType, name, value } = params as Partial<Record<string, unknown>>
  return {
    series: String(seriesId ?? seriesName ?? ''),
    index: Number(dataIndex ?? -1),
    part: String(dataType ?? ''),
    name: String(name ?? ''),
    value,
  }
}
