import type { Paragraph } from './paragraph.ts'

/** A paragraph while its element is open. */
interface OpenParagraph {
  text: string
  boldStart: number
  isStillBold: boolean
  isHeading: boolean
}

/** Gathers the paragraphs of a document as its parts come by. */
export interface ParagraphCollector {
  readonly paragraphs: readonly Paragraph[]
  /** Begins a paragraph; within another (a text box), it comes after that one. */
  readonly open: () => void
  /** Makes the paragraph in hand a heading. */
  readonly makeHeading: () => void
  /**
   * Adds text to the paragraph in hand; as long as it is bold, composed (NFC), so that what is bold keeps its length when all is
   * composed. Without a paragraph, nothing.
   */
  readonly add: (text: string, isBold: boolean) => void
  readonly close: () => void
}

/** A collector with nothing in it. */
export function collectParagraphs(): ParagraphCollector {
  const paragraphs: Paragraph[] = []
  const stack: OpenParagraph[] = []
  let inner: Paragraph[] = []
  return {
    paragraphs,
    open: () => stack.push({ text: '', boldStart: 0, isStillBold: true, isHeading: false }),
    makeHeading: () => {
      const paragraph = stack.at(-1)
      if (paragraph) paragraph.isHeading = true
    },
    add: (text, isBold) => {
      const paragraph = stack.at(-1)
      if (!paragraph || text === '') return
      paragraph.isStillBold &&= isBold || text.trim() === ''
      const added = paragraph.isStillBold ? text.normalize('NFC') : text
      if (paragraph.isStillBold) paragraph.boldStart += added.length
      paragraph.text += added
    },
    close: () => {
      const paragraph = stack.pop()
      if (!paragraph) return
      const done = closed(paragraph)
      if (stack.length > 0) inner.push(done)
      else {
        for (const one of [done, ...inner]) paragraphs.push(one)
        inner = []
      }
    },
  }
}

function closed({ text, boldStart, isHeading }: OpenParagraph): Paragraph {
  const isBold = boldStart === text.length && text.trim() !== ''
  return { text, boldStart: boldStart < text.length ? boldStart : 0, isBold, isHeading }
}
