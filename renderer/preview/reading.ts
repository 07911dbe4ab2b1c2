import { bringBack, type Place, placeIn, scrollerOf } from './place.ts'

const AT_THE_TOP: Place = { block: null, offset: 0, scrollTop: 0 }

/**
 * Where the report is read. It stays at what it was asked to show (a section, or the end of one, in which somebody writes) until the
 * reader scrolls away from it; then it stays at what the reader sees.
 */
export function createReading(onRead: (place: Place) => void) {
  let goal: string | null = null
  let place = AT_THE_TOP
  /** How large the page was when its place was last known: lines break elsewhere in another width, and scroll it by themselves. */
  let size = ''
  const sizeOf = (page: Document) => `${page.documentElement.clientWidth} ${page.documentElement.clientHeight}`
  const keep = (page: Document) => {
    place = placeIn(page)
    size = sizeOf(page)
  }
  return {
    aim: (at: string | null) => {
      goal = at
    },
    /** Goes on where it was left before. */
    resume(left: Place) {
      goal = null
      place = left
    },
    /** The page was scrolled, by the reader unless it stands where it was brought. */
    follow(page: Document) {
      if (sizeOf(page) !== size || Math.abs(scrollerOf(page).scrollTop - place.scrollTop) < 1) return
      goal = null
      keep(page)
      onRead(place)
    },
    /** Brings a page that is new, or has another size, to the place. */
    restore(page: Document) {
      const target = goal === null ? null : page.getElementById(goal)
      if (target) target.scrollIntoView()
      else bringBack(page, place)
      keep(page)
    },
  }
}
