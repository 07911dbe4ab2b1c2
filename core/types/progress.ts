/** How far a long job is. `total` is null while it is not known; `detail` names the thing in hand (a file, a measure). */
export type Progress = {
  readonly stage: string
  readonly done: number
  readonly total: number | null
  readonly detail: string | null
}
