/** Sentences of a change get its tokens, `{{…}}`; `size` and `g` are null where no effect size is known. */
export interface ChangeTokens {
  readonly baseline: string
  readonly end: string
  readonly low: string
  readonly high: string
  readonly ciLow: string
  readonly ciHigh: string
  readonly people: string
  readonly size: string | null
  readonly g: string | null
}

export interface ThemeTokens {
  readonly first: string
  readonly second: string
  readonly people: string
}

export interface OutcomeTokens {
  readonly first: string
  readonly last: string
  readonly firstYear: string
  readonly lastYear: string
}
