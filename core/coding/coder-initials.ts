/**
 * Short marks by which coders are told apart where there is no room for names: the first letter of the first two words; where two
 * would be alike, the first two letters; where these are too, a number. In the order of the names, which may be of any script.
 */
export function coderInitials(names: readonly string[]): readonly string[] {
  const short = names.map((name) =>
    wordsOf(name)
      .slice(0, 2)
      .map((word) => lettersOf(word, 1))
      .join(''),
  )
  const longer = names.map((name) => lettersOf(wordsOf(name)[0] ?? '', 2))
  const marks = short.map((mark, i) => (isAlone(short, mark) ? mark : (longer[i] ?? mark)))
  return marks.map((mark, i) => (isAlone(marks, mark) && mark !== '' ? mark : `${mark.slice(0, 1)}${i + 1}`))
}

function isAlone(marks: readonly string[], mark: string): boolean {
  return marks.filter((other) => other === mark).length === 1
}

function wordsOf(name: string): readonly string[] {
  return name.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
}

/** The first letters as they are seen, without the points that belong to them. */
function lettersOf(word: string, count: number): string {
  return Array.from(word.replace(/\p{M}/gu, '')).slice(0, count).join('').toUpperCase()
}
