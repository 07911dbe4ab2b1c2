import type { Problem } from '../types/problem.ts'
import { didYouMean } from './nearest-name.ts'
import { problemAt } from './reading.ts'

/** The files of a study folder, from wherever they are. Paths are relative, with forward slashes. */
export interface StudyFiles {
  /** The bytes of a file; null when there is none. A rejection is told to the user as a file that cannot be read. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** All files in the folder and its folders. */
  readonly list: () => Promise<readonly string[]>
  /** Lower-case hex of the SHA-256 of bytes. */
  readonly sha256: (bytes: Uint8Array) => string
}

/** Larger files are refused before they are looked at. */
const MAX_FILE_BYTES = 200 * 1024 * 1024

/** Reads one file; null with a problem when it is not there, cannot be read, or is too large. */
export async function readStudyFile(
  files: StudyFiles,
  folder: readonly string[],
  path: string,
  problems: Problem[],
): Promise<Uint8Array | null> {
  try {
    const bytes = (await files.read(path)) ?? (await files.read(listedForm(folder, path)))
    if (bytes && bytes.length <= MAX_FILE_BYTES) return bytes
    problems.push(problemAt(path, {}, bytes ? tooLarge(bytes.length) : sayMissing(path, folder)))
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') throw error
    const detail = error instanceof Error ? error.message : String(error)
    problems.push(
      problemAt(
        path,
        {},
        `The file cannot be read (${detail}). Close it in other programs and see that you may open it.`,
      ),
    )
  }
  return null
}

/** The path as the folder has it: macOS writes accents and points apart. */
function listedForm(folder: readonly string[], path: string): string {
  return folder.find((one) => one.normalize('NFC') === path.normalize('NFC')) ?? path
}

function sayMissing(path: string, folder: readonly string[]): string {
  return `There is no such file in the study folder.${didYouMean(path, folder)} Put it there, or mend its name in study.yaml.`
}

function tooLarge(bytes: number): string {
  return `The file has ${Math.round(bytes / 1024 / 1024)} MB; at most ${MAX_FILE_BYTES / 1024 / 1024} MB are read. Give a smaller file.`
}
