import { type BlockPlace, findBlock, placeOfBlock } from './find-block.ts'

/** Where somebody reads in a page: a block at the top, and how far above or below the edge it begins. */
export type Place = { readonly block: BlockPlace | null; readonly offset: number; readonly scrollTop: number }

/** What a reader's eye rests on; a chart is one thing, with the values folded away in it. */
const BLOCKS = ':is(h1, h2, h3, h4, p, li, tr, dl, figure):not(figure *)'
/** So much of a block's beginning tells it from others. */
const WORDS = 120

const blocksOf = (page: Document) => [...page.querySelectorAll<HTMLElement>(BLOCKS)]
const markOf = (block: HTMLElement) => ({
  section: block.closest('section')?.id ?? '',
  words: (block.textContent ?? '').slice(0, WORDS),
})

export function scrollerOf(page: Document): Element {
  return page.scrollingElement ?? page.documentElement
}

export function placeIn(page: Document): Place {
  const { scrollTop, clientHeight } = scrollerOf(page)
  const blocks = blocksOf(page)
  const bounds = blocks.map((block) => block.getBoundingClientRect())
  // Rather a block that is seen whole than one above it, which may break into other lines.
  const whole = bounds.findIndex(({ top }) => top >= 0 && top < clientHeight / 2)
  const index = scrollTop === 0 ? -1 : whole >= 0 ? whole : bounds.findIndex(({ bottom }) => bottom > 0)
  return { block: placeOfBlock(blocks.map(markOf), index), offset: bounds[index]?.top ?? 0, scrollTop }
}

/** Brings a page that was drawn anew to where its elder was read. */
export function bringBack(page: Document, { block, offset, scrollTop }: Place): void {
  const blocks = blocksOf(page)
  const index = block && findBlock(blocks.map(markOf), block)
  const found = index === null ? undefined : blocks[index]
  if (found) scrollerOf(page).scrollTop += found.getBoundingClientRect().top - offset
  else scrollerOf(page).scrollTop = scrollTop
}
