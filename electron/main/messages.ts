/** What main and the engine say to each other beside the window's port. Paths stay between these two. */
export type EngineToMain =
  | { readonly kind: 'ready' }
  | { readonly kind: 'dialog'; readonly id: number; readonly request: DialogRequest }
  | { readonly kind: 'reveal'; readonly path: string }
  | { readonly kind: 'print'; readonly id: number; readonly html: Uint8Array }
  | { readonly kind: 'stop-print'; readonly id: number }
  | { readonly kind: 'title'; readonly title: string; readonly path: string | null }
  | { readonly kind: 'closed' }

export type MainToEngine =
  | { readonly kind: 'connect' }
  | { readonly kind: 'dialog-answer'; readonly id: number; readonly paths: readonly string[] }
  /** No PDF when the page could not be printed. */
  | { readonly kind: 'printed'; readonly id: number; readonly pdf: Uint8Array | null }
  | { readonly kind: 'menu'; readonly command: string }
  | { readonly kind: 'open'; readonly path: string }
  /** The user dropped these on the window. */
  | { readonly kind: 'dropped'; readonly paths: readonly string[] }
  | { readonly kind: 'close' }

export type DialogRequest = {
  readonly type:
    | 'open-project'
    | 'save-project'
    | 'open-study-folder'
    | 'choose-export-folder'
    | 'open-codebook'
    | 'save-codebook'
    | 'open-transcripts'
    | 'open-transcript-folder'
    | 'save-table'
    | 'open-look-file'
  readonly title: string
  readonly suggestedName?: string
  /** Endings that the file may have; of one to be written the first is ours to add. */
  readonly endings?: readonly string[]
  /** What the kind of file is called. */
  readonly filterName?: string
}
