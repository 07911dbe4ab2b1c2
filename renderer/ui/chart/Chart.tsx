import { useComputedColorScheme } from '@mantine/core'
import type { EChartsCoreOption } from 'echarts/core'
import { useMemo, useRef, useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '../controls/Button.tsx'
import { ChartTable, type TableAlternative } from './ChartTable.tsx'
import styles from './chart.module.css'
import { type ChartTokens, readChartTokens } from './chart-tokens.ts'
import { type ChartPoint, useChart } from './useChart.ts'

type ChartProps = {
  /** The drawing, given the colours of the scheme on screen. Leave tooltips out: `tooltip` makes them, as text. */
  readonly draw: (tokens: ChartTokens) => EChartsCoreOption
  readonly height: number
  /** What the chart shows, in a sentence, for those who do not see it. */
  readonly label: string
  /** The same figures as a table, one button away. */
  readonly table: TableAlternative
  /** The lines to show when a point is pointed at; none for no tooltip. */
  readonly tooltip?: (point: ChartPoint) => readonly string[]
  /** A point opens what is behind it. */
  readonly onOpen?: (point: ChartPoint) => void
}

/** A chart as SVG, in the tokens' colours, following its container's size; its numbers are there as a table too. */
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

type DrawingProps = Pick<ChartProps, 'draw' | 'height' | 'label'> & {
  readonly tooltip: ChartProps['tooltip']
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
  useChart(place, option, { tooltip, onOpen })
  // Numbers and years run from left to right in every language.
  return (
    <div ref={place} dir="ltr" className={styles.drawing} style={{ blockSize: height }} role="img" aria-label={label} />
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
