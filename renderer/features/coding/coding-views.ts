/** The views of the stage in the side bar's order, with the keys that show them. */
export const CODING_VIEWS = [
  { id: 'texts', label: 'coding.texts', keys: 'Alt+1' },
  { id: 'codebook', label: 'codebook.title', keys: 'Alt+2' },
  { id: 'answers', label: 'answers.title', keys: 'Alt+3' },
  { id: 'memos', label: 'memos.title', keys: 'Alt+4' },
] as const

export type CodingView = (typeof CODING_VIEWS)[number]['id']

/** The view an address names; the texts where it names none that there is. */
export function viewOf(name: string | undefined): CodingView {
  return CODING_VIEWS.find(({ id }) => id === name)?.id ?? 'texts'
}
