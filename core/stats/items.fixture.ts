/** One respondent a word, one answer a digit. */
const answers = (text: string): readonly (readonly number[])[] => text.split(' ').map((row) => [...row].map(Number))

/** Twelve respondents, five items, close to one factor: a Heywood case. */
export const FIVE_ITEMS = answers('43452 33242 54454 22321 44543 32333 55455 12212 43344 23231 34343 44434')

/** Fifty respondents, five items with loadings of about .8 to .5. */
export const FIFTY_ROWS = answers(
  '31322 45443 33233 33423 44342 23432 33332 21432 32333 34343 33252 34433 24233 33432 21233 33235 12333 12232 23332 33332 44243 44433 43353 42234 44325 33333 54523 45334 32323 22213 34533 32343 54543 44434 44333 34353 43234 11212 22324 33242 53444 22323 34333 55454 33323 43433 23333 23334 22223 33333',
)
