import { join } from 'node:path'
import { UserError } from '#db/user-error.ts'
import { withNumber } from './second-names.ts'
import { writeWholeFile } from './write-file.ts'

/** `name` is what the file is called now; `wanted` what it was to be called, where that name could not be had. */
export type WrittenName = { readonly path: string; readonly name: string; readonly wanted: string | null }

/** A document open in Word, or a folder of that name, is left alone; as many other names are tried. */
const otherNames = 9

/**
 * Writes a file whole or not at all; where one of its name cannot be replaced, under a second name: `report (2).docx`.
 *
 * @throws UserError that says why the first name could not be had, when no other can either
 */
export function writeBeside(folder: string, wanted: string, bytes: Uint8Array): WrittenName {
  try {
    return write(folder, wanted, null, bytes)
  } catch (error) {
    if (!isTaken(error)) throw error
    return writeUnderOther(folder, wanted, bytes, error)
  }
}

function writeUnderOther(folder: string, wanted: string, bytes: Uint8Array, first: unknown): WrittenName {
  for (let n = 2; n < 2 + otherNames; n += 1) {
    try {
      return write(folder, withNumber(wanted, n), wanted, bytes)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  throw first
}

function write(folder: string, name: string, wanted: string | null, bytes: Uint8Array): WrittenName {
  const path = join(folder, name)
  writeWholeFile(path, bytes)
  return { path, name, wanted }
}

function isTaken(error: unknown): boolean {
  return error instanceof UserError && (error.reason === 'read-only' || error.reason === 'exists')
}
