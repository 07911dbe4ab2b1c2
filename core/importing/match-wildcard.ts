/** Whether a path fits a pattern with `*` (any run within one folder) and `?` (one character). Linear backtracking only. */
export function matchWildcard(pattern: string, path: string): boolean {
  const wanted = pattern.split('/')
  const parts = path.split('/')
  return wanted.length === parts.length && wanted.every((piece, i) => matchPart(piece, parts[i] ?? ''))
}

function matchPart(pattern: string, part: string): boolean {
  let p = 0
  let s = 0
  let star = -1
  let mark = 0
  while (s < part.length) {
    if (pattern[p] === '*') {
      star = p++
      mark = s
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === part[s])) {
      p++
      s++
    } else if (star >= 0) {
      p = star + 1
      s = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}
