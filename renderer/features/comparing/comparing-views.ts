/** The views of the comparison in the side bar's order, with the keys that show them. */
export const COMPARING_VIEWS = [
  { id: 'measures', label: 'compare.viewMeasures', keys: '1' },
  { id: 'indicators', label: 'views.byIndicator', keys: '2' },
  { id: 'groups', label: 'views.byGroup', keys: '3' },
  { id: 'sessions', label: 'compare.viewSessions', keys: '4' },
  { id: 'outcomes', label: 'compare.viewOutcomes', keys: '5' },
  { id: 'missing', label: 'views.whoIsMissing', keys: '6' },
] as const
