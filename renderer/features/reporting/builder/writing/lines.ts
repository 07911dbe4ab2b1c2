const ITEM = /^\s*(?:[-*•]|(\d{1,3})[.)])\s+/
const HEADING = /^#{1,6}\s+/

/** How a line begins that is an item of a list: its sign with the space after it, and its number where it has one. */
export function itemStart(line: string): { readonly sign: string; readonly number: number | null } | null {
  const match = ITEM.exec(line)
  return match && { sign: match[0], number: match[1] === undefined ? null : Number(match[1]) }
}

/** An own text for writing: a line for each paragraph, item and heading, as it will be read. */
export function toLines(text: string): string {
  const lines: string[] = []
  let isOpen = false
  for (const line of text.split(/\r?\n/)) {
    const item = itemStart(line)
    const isOwn: boolean = HEADING.test(line) || (item !== null && (item.number === null || !isOpen))
    if (line.trim() === '') isOpen = false
    else if (isOpen && !isOwn) lines.push(`${lines.pop() ?? ''} ${line.trim()}`)
    else {
      lines.push(line)
      isOpen = !isOwn
    }
  }
  return lines.join('\n')
}

/** What was written, as the text that is kept: a blank line between paragraphs, none within a list. */
export function fromLines(lines: string): string {
  return lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .reduce(
      (text, line, i, all) => (i === 0 ? line : `${text}${areOneList(all[i - 1], line) ? '\n' : '\n\n'}${line}`),
      '',
    )
}

function areOneList(before: string | undefined, line: string): boolean {
  const [one, other] = [itemStart(before ?? ''), itemStart(line)]
  return one !== null && other !== null && (one.number === null) === (other.number === null)
}
