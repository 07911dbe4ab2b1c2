import type { SyntaxNodeRef, Tree } from '@lezer/common'
import { parser, Strikethrough, Table } from '@lezer/markdown'
import { decodeEntities } from './html-entities.ts'
import { isBlockElement, readHtmlText } from './html-text.ts'
import type { FileLine } from './join-wrapped.ts'
import { collectLines, type LineCollector } from './markdown-lines.ts'
import { findLinks, type MarkdownLinks } from './markdown-links.ts'

/** CommonMark with tables and struck text. Four spaces before a line are somebody's way to set off speech, not code. */
const MARKDOWN = parser.configure([Table, Strikethrough, { remove: ['IndentedCode'] }])

/** What a reader does not see. */
const MARKS = new Set(['HeaderMark', 'EmphasisMark', 'StrikethroughMark', 'QuoteMark', 'CodeMark', 'HorizontalRule'])
const COMMENTS = new Set(['Comment', 'CommentBlock', 'ProcessingInstruction', 'ProcessingInstructionBlock'])

/** The lines of a text, and what of it was left out and how often. */
export interface MarkdownText {
  readonly lines: readonly FileLine[]
  readonly leftOut: ReadonlyMap<string, number>
}

/** A walk through a file: what was read of it is behind `collector.at`. */
interface Walk {
  readonly source: string
  readonly links: MarkdownLinks
  readonly collector: LineCollector
  readonly leftOut: Map<string, number>
}

/**
 * The text of Markdown without its marks: a line for each line and cell, links by their words, code as it is. The numbers of lists stay,
 * for they are seen and may be somebody's words (`2019. A good year.`). Elements of HTML are taken off or read, names in angle
 * brackets that are none stay. Null where marks stand within one another beyond what the parser can follow.
 */
export function readMarkdownText(source: string): MarkdownText | null {
  const tree = parse(source)
  if (tree === null) return null
  const walk: Walk = {
    source,
    links: findLinks(tree, source),
    collector: collectLines(source),
    leftOut: new Map(),
  }
  tree.iterate({ enter: (node) => enter(walk, node), leave: (node) => leave(walk, node) })
  return { lines: walk.collector.finish(), leftOut: walk.leftOut }
}

function parse(source: string): Tree | null {
  try {
    return MARKDOWN.parse(source)
  } catch (error) {
    // Emphasis within emphasis is a call within a call; thousands of them are somebody's trap.
    if (error instanceof RangeError) return null
    throw error
  }
}

/** `false` where what is inside was dealt with. */
function enter(walk: Walk, node: SyntaxNodeRef): boolean {
  const { source, links, collector } = walk
  const { name, from, to } = node
  if (MARKS.has(name) || (name === 'ListMark' && /^[-+*]$/.test(source.slice(from, to)))) collector.cut(from, to)
  else if (name === 'CodeInfo' && /^\S+$/.test(source.slice(from, to))) collector.cut(from, to)
  else if (COMMENTS.has(name)) leaveOut(walk, 'comments', node)
  else if (name === 'HardBreak' || name === 'TableDelimiter') collector.put(from, to, '\n')
  else if (name === 'Escape') collector.cut(from, from + 1)
  else if (name === 'Entity') collector.put(from, to, decodeEntities(source.slice(from, to)))
  else if (name === 'HTMLTag') readTag(collector, source.slice(from, to), from, to)
  else if (name === 'HTMLBlock') return readBlock(walk, node)
  else if (name === 'Image' && links.isLink(node.node)) return leaveOut(walk, 'pictures', node)
  else if (name === 'LinkReference') return leaveDefinition(walk, node)
  else if (name === 'Link' && links.isLink(node.node)) collector.cut(from, from + 1)
  else if (name === 'Autolink') collector.cut(from, from + 1)
  else if (isState(name, node, source)) collector.enter(name, from)
  return true
}

function leave({ source, links, collector }: Walk, node: SyntaxNodeRef): void {
  const { name, from, to } = node
  if (name === 'Link' && links.isLink(node.node)) {
    const closing = node.node.getChildren('LinkMark')[1]
    collector.cut(closing?.from ?? to, to)
  } else if (name === 'Autolink') collector.cut(to - 1, to)
  else if (isState(name, node, source)) collector.leave(name, to)
  else if (name === 'Document') collector.take(from === to ? 0 : source.length)
}

/** What changes how the text in it looks. Lines of speech over a line of dashes are no heading, though Markdown takes them for one. */
function isState(name: string, { from, to }: SyntaxNodeRef, source: string): boolean {
  if (name.startsWith('SetextHeading')) return source.slice(from, to).split('\n').length === 2
  return /^(Paragraph|StrongEmphasis|CodeText|ATXHeading\d)$/.test(name)
}

function leaveOut({ leftOut, collector }: Walk, what: string, { from, to }: SyntaxNodeRef): boolean {
  leftOut.set(what, (leftOut.get(what) ?? 0) + 1)
  collector.cut(from, to)
  return false
}

function leaveDefinition({ links, collector }: Walk, { node, from, to }: SyntaxNodeRef): boolean {
  if (links.isDefinition(node)) collector.cut(from, to)
  return false
}

function readTag(collector: LineCollector, tag: string, from: number, to: number): void {
  const name = /^<\/?([a-z][a-z\d-]*)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
  const isBlock = isBlockElement(name)
  if (isBlock === null) return
  collector.put(from, to, isBlock || name === 'br' ? '\n' : '')
  if (name !== 'b' && name !== 'strong') return
  if (tag.startsWith('</')) collector.leave('StrongEmphasis', to)
  else collector.enter('StrongEmphasis', to)
}

function readBlock({ source, collector }: Walk, { from, to }: SyntaxNodeRef): false {
  const known = source
    .slice(from, to)
    .replace(/<(?=\/?([a-z][a-z\d-]*))/gi, (mark, name) =>
      isBlockElement(name.toLowerCase()) === null ? '&lt;' : mark,
    )
  collector.cut(from, to)
  collector.addParagraphs(readHtmlText(known))
  return false
}
