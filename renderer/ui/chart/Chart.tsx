import { useComputedColorScheme } from '@mantine/core'
import type { EChartsCoreOption } from 'echarts/core'
import { useMemo, useRef, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '../controls/Button.tsx'
import { ChartFocus } from './ChartFocus.tsx'
import { ChartTable, type TableAlternative } from './ChartTable.tsx'
import styles from './chart.module.css'
import { type ChartTokens, readChartTokens } from './chart-tokens.ts'
import { type ChartPoint, useChart } from './useChart.ts'
import { useChartWalk } from './useChartWalk.ts'

type ChartProps = {
  /** The drawing, given the colours of the scheme on screen. Leave tooltips out: `tooltip` makes them, as text. */
  readonly draw: (tokens: ChartTokens) => EChartsCoreOption
  readonly height: number
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly label: string
  /** The same figures as a table, one button away. */
  readonly table: TableAlternative
  /** The lines to show when a point is pointed at or reached by keys; none for what is no point. */
  readonly tooltip: (point: ChartPoint) => readonly string[]
  /** A point opens what is behind it. */
  readonly onOpen?: (point: ChartPoint) => void
}

/**
 * A chart as SVG, in the tokens' colours, following its container's size. Its points are walked by arrow keys, and its numbers
 * are there as a table too.
 */
export function Chart({ draw, height, label, table, tooltip, onOpen }: ChartProps) {
  const { t } = useTranslate()
  const [isTable, setTable] = useState(false)
  return (
    <div className={styles.chart}>
      {isTable ? (
        <ChartTable table={table} caption={label} />
      ) : (
        <Drawing draw={draw} height={height} label={label} tooltip={tooltip} onOpen={onOpen} />
      )}
      <div className={styles.switch}>
        <Button look="bare" onClick={() => setTable(!isTable)}>
          {isTable ? t('states.showChart') : t('states.showTable')}
        </Button>
      </div>
    </div>
  )
}

type DrawingProps = Pick<ChartProps, 'draw' | 'height' | 'label' | 'tooltip'> & {
  readonly onOpen: ChartProps['onOpen']
}

function Drawing({ draw, height, label, tooltip, onOpen }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null)
  const scheme = useComputedColorScheme('light')
  const option = useMemo(() => {
    // Named so that the colours are read anew when the scheme changes.
    void scheme
    return withHouseStyle(draw(readChartTokens()))
  }, [draw, scheme])
  const chart = useChart(place, option, { tooltip, onOpen })
  const walk = useChartWalk(chart, { tooltip, onOpen })
  const { t, number } = useTranslate()
  // Numbers and years run from left to right in every language.
  return (
    <div
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the points within are walked by keys
      tabIndex={0}
      dir="ltr"
      className={styles.drawing}
      aria-label={t(onOpen ? 'states.chartKeysOpen' : 'states.chartKeys')}
      onKeyDown={walk.onKeyDown}
      onBlur={walk.leave}
      onPointerDown={walk.leave}
    >
      <div ref={place} style={{ blockSize: height }} role="img" aria-label={label} />
      {walk.place ? <ChartFocus box={walk.place.box} lines={walk.lines} /> : null}
      <p className="visually-hidden" aria-live="polite">
        {walk.place
          ? t('states.chartPoint', { said: walk.lines.join(', '), at: number(walk.at), all: number(walk.all) })
          : ''}
      </p>
    </div>
  )
}

function withHouseStyle(option: EChartsCoreOption): EChartsCoreOption {
  return {
    animation: false,
    backgroundColor: 'transparent',
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 11 },
    ...option,
  }
}
