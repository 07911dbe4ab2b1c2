/** Files that Word, macOS and Windows leave in folders. */
const LEFTOVERS = /^(~\$|\._|\.)|^(thumbs\.db|desktop\.ini)$/i

/** Whether a file is a leftover of Word or the system, by its name. */
export function isLeftover(path: string): boolean {
  return LEFTOVERS.test(baseOf(path))
}

/** A file's name without its folders and ending, composed (NFC). */
export function stemOf(path: string): string {
  return baseOf(path)
    .replace(/\.[^.]+$/, '')
    .normalize('NFC')
}

/** The folders of a path, the innermost first. */
export function foldersOf(path: string): readonly string[] {
  return path.split('/').slice(0, -1).reverse()
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
