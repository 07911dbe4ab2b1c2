import { countScripts } from '#core/text/script.ts'

/** One letter in so many is enough for a line to run the way of its text. */
const ENOUGH = 4

/**
 * The direction of one line of a text: that of the whole text, unless hardly any of its letters run that way. So a
 * Hebrew sentence with English names in it stays a Hebrew sentence, and an English quotation in it reads as English.
 */
export function lineDirection(line: string, textDirection: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const { hebrew, arabic, latin } = countScripts(line)
  const rtl = hebrew + arabic
  const letters = rtl + latin
  const along = textDirection === 'rtl' ? rtl : latin
  if (letters === 0 || along * ENOUGH >= letters) return textDirection
  return textDirection === 'rtl' ? 'ltr' : 'rtl'
}
