/** A tooltip's line runs as the window does, though the drawing around it runs from left to right; bare numbers never turn. */
export function tooltipDirection(line: string, ofWindow: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  return /\p{L}/u.test(line) ? ofWindow : 'ltr'
}
