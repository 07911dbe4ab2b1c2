/** Kept apart from the chart, so that its place can be held before it is there. */
export const outcomeChartHeight = 220
