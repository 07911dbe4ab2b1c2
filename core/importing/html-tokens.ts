/** One piece of a web page. Names of tags in lower case. */
export type HtmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

/** Elements whose content is not markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes'])
const TAG = /<(\/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/y

/** Cuts a web page into tags and text; comments and declarations are left out. What is no tag is text, as in browsers. */
export function* tokeniseHtml(source: string): Generator<HtmlToken> {
  let at = 0
  while (at < source.length) {
    const next = source.indexOf('<', at)
    if (next < 0) {
      yield { kind: 'text', text: source.slice(at) }
      return
    }
    if (next > at) yield { kind: 'text', text: source.slice(at, next) }
    at = next
    const after = source.charAt(at + 1)
    if (after === '!' || after === '?') {
      at = endOfDeclaration(source, at)
      continue
    }
    const tag = readTag(source, at)
    if (!tag) {
      yield { kind: 'text', text: '<' }
      at++
      continue
    }
    at = tag.end
    const { name, attributes } = tag
    yield tag.isClosing ? { kind: 'close', name } : { kind: 'open', name, attributes }
    if (!tag.isClosing && RAW.has(name)) {
      const end = indexOfClosing(source, name, at)
      if (name === 'textarea') yield { kind: 'text', text: source.slice(at, end) }
      at = end
    }
  }
}

function readTag(source: string, at: number) {
  // A tag is short; a lone quote mark in it must not make the whole page be looked through each time.
  const window = source.slice(at, at + 8192)
  TAG.lastIndex = 0
  const found = TAG.exec(window)
  if (found) {
    const [whole, slash, name = '', attributes = ''] = found
    return { isClosing: slash === '/', name: name.toLowerCase(), attributes, end: at + whole.length }
  }
  const bare = /^<(\/?)([a-zA-Z][^\s/>]*)[^>]*>/.exec(window)
  if (!bare) return null
  const [whole, slash, name = ''] = bare
  return { isClosing: slash === '/', name: name.toLowerCase(), attributes: '', end: at + whole.length }
}

function endOfDeclaration(source: string, at: number): number {
  const isComment = source.startsWith('<!--', at)
  const mark = isComment ? '-->' : '>'
  const end = source.indexOf(mark, at + (isComment ? 4 : 2))
  return end < 0 ? source.length : end + mark.length
}

function indexOfClosing(source: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi')
  pattern.lastIndex = from
  return pattern.exec(source)?.index ?? source.length
}
