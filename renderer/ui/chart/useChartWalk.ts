import { type KeyboardEvent, useState } from 'react'
import type { ChartPlace } from './chart-places.ts'
import type { ChartAnswers, ChartHandle } from './useChart.ts'
import { nextPlace } from './walk-places.ts'

type Walk = {
  /** Where the keyboard is; null while it is not in the drawing. */
  readonly place: ChartPlace | null
  /** Which of how many, from 1. */
  readonly at: number
  readonly all: number
  readonly lines: readonly string[]
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly leave: () => void
}

type Standing = { readonly places: readonly ChartPlace[]; readonly place: ChartPlace; readonly at: number }

/**
 * Walks the points of a chart by arrow keys: what has something to say is a stop, Enter opens what is behind it, Escape
 * leaves the points (and is then the screen's again).
 */
export function useChartWalk(chart: ChartHandle, { tooltip, onOpen }: ChartAnswers): Walk {
  const [standing, setStanding] = useState<Standing | null>(null)
  const stand = (next: Standing | null) => {
    chart.highlight(next?.place ?? null)
    setStanding(next)
  }
  const sayOf = ({ point }: ChartPlace): readonly string[] => tooltip(point)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (standing && event.key === 'Escape') stand(null)
    else if (standing && onOpen && (event.key === 'Enter' || event.key === ' ')) onOpen(standing.place.point)
    else {
      // Where things stand changes with the size, so it is asked anew whenever the points are entered.
      const places = standing?.places ?? chart.places().filter((place) => sayOf(place).length > 0)
      const next = nextPlace(places, standing?.place ?? null, event.key)
      if (!next) return
      stand({ places, ...next })
    }
    event.preventDefault()
  }
  return {
    place: standing?.place ?? null,
    at: standing?.at ?? 0,
    all: standing?.places.length ?? 0,
    lines: standing ? sayOf(standing.place) : [],
    onKeyDown,
    leave: () => {
      if (standing) stand(null)
    },
  }
}
