/** A path that stays in the study folder, in its plain form, or why it is refused. */
export type SafePath = { readonly ok: true; readonly path: string } | { readonly ok: false; readonly why: string }

/**
 * Checks a path of `study.yaml`: relative, with forward slashes, not leaving the folder. `./` and doubled slashes are taken
 * out. Pure: whether a link on the disk leads out of the folder is for whoever reads the file to check.
 */
export function checkRelativePath(path: string): SafePath {
  if (path.trim() === '') return refuse('The path is empty. Give the name of a file in the study folder.')
  if (/[\u0000-\u001F\u007F]/.test(path)) return refuse('The path has control characters. Type it again.')
  if (path.includes('\\'))
    return refuse(`The path ${path} has backslashes. Write it with forward slashes, relative to the study folder.`)
  if (path.startsWith('/') || path.startsWith('~') || /^[a-z]:/i.test(path)) {
    return refuse(`The path ${path} is absolute. Put the file in the study folder and give its path from there.`)
  }
  if (path.includes(':'))
    return refuse(`The path ${path} has a colon, which file names cannot have everywhere. Rename the file.`)
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  if (parts.includes('..'))
    return refuse(`The path ${path} leaves the study folder. Put the file in the folder and give its path from there.`)
  if (parts.length === 0) return refuse(`The path ${path} names a folder. Give the name of a file.`)
  return { ok: true, path: parts.join('/') }
}

function refuse(why: string): SafePath {
  return { ok: false, why }
}
