import type { SyntaxNode, Tree } from '@lezer/common'

/** What in brackets is a link. `[laughs]`, `[Dana]: yes` and `[sighs](quietly)` are someone's words, and stay. */
export interface MarkdownLinks {
  /** For a link or picture: whether it leads somewhere. */
  readonly isLink: (node: SyntaxNode) => boolean
  /** For what looks like the definition of one. */
  readonly isDefinition: (node: SyntaxNode) => boolean
}

const ADDRESS = /^<?(?:[a-z][a-z\d+.-]*:\S|www\.|[#/]|\.{1,2}\/)|[\p{L}\d_)-]\.[a-z\d]{2,5}(?:[?#]\S*)?>?$/iu

/** Looks through a whole file for what its references lead to, which may stand anywhere in it. */
export function findLinks(tree: Tree, source: string): MarkdownLinks {
  const textOf = ({ from, to }: SyntaxNode) => source.slice(from, to)
  const hasAddress = (node: SyntaxNode): boolean => {
    const url = node.getChild('URL')
    return url !== null && ADDRESS.test(textOf(url))
  }
  const labels = new Set<string>()
  tree.iterate({
    enter: ({ name, node }) => {
      if (name !== 'LinkReference' || !hasAddress(node)) return
      const label = node.getChild('LinkLabel')
      if (label) labels.add(foldReference(textOf(label)))
    },
  })
  const isLink = (node: SyntaxNode): boolean => {
    if (node.getChild('URL')) return hasAddress(node)
    const label = node.getChild('LinkLabel')
    const named = label && label.to - label.from > 2 ? label : node
    const end = named === node && label ? label.from : named.to
    return labels.has(foldReference(source.slice(named.from, end).replace(/^!/, '')))
  }
  return { isLink, isDefinition: hasAddress }
}

/** References are compared without regard to case and white space. Source: CommonMark 0.31, matches. */
function foldReference(label: string): string {
  return label.trim().toLowerCase().toUpperCase().replace(/\s+/g, ' ')
}
