import type { Progress } from '#core/types/progress.ts'

/** What a worker is told. */
export type ToWorker =
  | { readonly kind: 'start'; readonly job: string; readonly input: unknown }
  | { readonly kind: 'file'; readonly id: number; readonly bytes: Uint8Array | null }
  | { readonly kind: 'listing'; readonly id: number; readonly paths: readonly string[] }

/** What a worker says. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  /** A piece of the result, ahead of the rest. */
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'read'; readonly id: number; readonly path: string }
  | { readonly kind: 'list'; readonly id: number }
  | { readonly kind: 'done'; readonly result: unknown }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string | undefined }
