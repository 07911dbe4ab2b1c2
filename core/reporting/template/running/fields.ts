import type { LeftOut } from './left-out.ts'

/** What a field's code asks for: the number of a page, the words that stand there, or what no report holds. */
export type FieldKind = 'PAGE' | 'NUMPAGES' | 'words' | 'none'

/**
 * Pages are counted by whoever opens the report. A link's words are kept without it. Anything else asks for a date, a file, a person or
 * another document, and what it gave last is as little the report's.
 */
export function fieldKind(code: string): FieldKind {
  const [name = ''] = code.trim().split(/\s+/)
  switch (name.toUpperCase()) {
    case 'PAGE':
      return 'PAGE'
    case 'NUMPAGES':
    case 'SECTIONPAGES':
      return 'NUMPAGES'
    case 'HYPERLINK':
      return 'words'
    default:
      return 'none'
  }
}

interface OpenField {
  code: string
  kind: FieldKind | null
}

/** Follows fields that are told in pieces: begin, code, separate, result, end. They may stand in one another. */
export interface FieldReader {
  /** The number that is to be printed here, when a field asks for one. */
  readonly mark: (type: string | undefined) => 'PAGE' | 'NUMPAGES' | null
  readonly code: (text: string) => void
  /** Whether what stands here is printed. */
  readonly isPrinted: () => boolean
}

export function makeFieldReader(leaveOut: (kind: LeftOut) => void): FieldReader {
  const open: OpenField[] = []
  const isPrinted = () => open.every(({ kind }) => kind === 'words')
  const settle = (): 'PAGE' | 'NUMPAGES' | null => {
    const field = open.at(-1)
    if (field === undefined || field.kind !== null) return null
    field.kind = fieldKind(field.code)
    if (field.kind === 'words') leaveOut('link')
    if (field.kind === 'none') leaveOut('field')
    const isOwn = open.slice(0, -1).every(({ kind }) => kind === 'words')
    return isOwn && (field.kind === 'PAGE' || field.kind === 'NUMPAGES') ? field.kind : null
  }
  return {
    isPrinted,
    code: (text) => {
      const field = open.at(-1)
      if (field?.kind === null) field.code += text
    },
    mark: (type) => {
      if (type === 'begin') open.push({ code: '', kind: null })
      if (type !== 'separate' && type !== 'end') return null
      const number = settle()
      if (type === 'end') open.pop()
      return number
    },
  }
}
