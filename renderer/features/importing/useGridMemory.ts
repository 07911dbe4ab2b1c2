import type { GridOptions, GridState } from 'ag-grid-community'
import { useMemo } from 'react'

/** How each grid was left: its sorting, widths and place. */
const states = new Map<string, GridState>()

/** Brings a grid back as it was when its screen was left. */
export function useGridMemory<Row>(name: string): Pick<GridOptions<Row>, 'initialState' | 'onStateUpdated'> {
  return useMemo(() => {
    const initialState = states.get(name)
    return {
      ...(initialState ? { initialState } : {}),
      onStateUpdated: ({ state }) => {
        states.set(name, state)
      },
    }
  }, [name])
}
