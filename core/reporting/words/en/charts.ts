export const charts = {
  row: 'Row',
  people: 'Principals',
  mean: 'Mean',
  low: 'Interval, from',
  high: 'Interval, to',
  values: 'The values of this figure',
}
