/** What is decided before the report leaves. */
export const leaving = {
  quotes: 'Quotes',
  names: 'Names and groups',
  changes: 'Since the last report',
} as const
