import type { EditorView } from '@codemirror/view'
import { textIndex } from './text-index.ts'

/** The scrolling of a text, in pixels from the top of its contents. Places out of sight are as exact as CodeMirror guesses them. */
export type TextScroll = {
  readonly top: () => number
  readonly height: () => number
  /** The upper edge of the line at a place. */
  readonly topOf: (codePoint: number) => number
  readonly to: (top: number) => void
}

export function scrollOf(view: () => EditorView | null): TextScroll {
  return {
    top: () => view()?.scrollDOM.scrollTop ?? 0,
    height: () => view()?.contentHeight ?? 0,
    topOf: (codePoint) => {
      const reader = view()
      if (!reader) return 0
      const at = reader.state.facet(textIndex).toUtf16(codePoint)
      return reader.lineBlockAt(at).top + reader.documentPadding.top
    },
    to: (top) => view()?.scrollDOM.scrollTo({ top }),
  }
}
