import { type Part, say } from '../../phrase.ts'

export const evidence = {
  state: (hash: Part) => say`State of the project: ${hash}`,
  figuresCaption: 'Figures and where they come from',
  figuresIntro:
    'Each figure of this report, unrounded to five digits, by the place at which “compare” gives it; with n and the measurements it is of.',
  what: 'Measure',
  n: 'n',
  waves: 'Measured at',
  figures: 'Figures',
  general: 'The study',
}
