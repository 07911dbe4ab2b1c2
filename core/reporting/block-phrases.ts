import type { Block, Cell, Phrase } from './report-model.ts'

/** Every phrase of a block, in the order in which they are read. */
export function phrasesOf(block: Block): readonly Phrase[] {
  switch (block.kind) {
    case 'list':
      return block.items
    case 'keyFigures':
      return block.items.flatMap(({ value, label }) => [value, label])
    case 'table':
      return [block.caption, ...block.rows.flat().map(cellPhrase), ...block.notes]
    case 'chart':
      return [block.title, block.subtitle]
    case 'quote':
      return [block.attribution]
    default:
      return [block.text]
  }
}

/** A cell as a phrase. */
export function cellPhrase(cell: Cell): Phrase {
  return cell.kind === 'figure' ? [cell.figure] : cell.text
}

/** The block with `change` made to the phrases that an evaluator's words or a quote can stand in. */
export function mapPhrases(block: Block, change: (phrase: Phrase) => Phrase): Block {
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => mapCell(cell, change))) }
    case 'paragraph':
    case 'heading':
    case 'note':
      return { ...block, text: change(block.text) }
    default:
      return block
  }
}

function mapCell(cell: Cell, change: (phrase: Phrase) => Phrase): Cell {
  return cell.kind === 'text' ? { ...cell, text: change(cell.text) } : cell
}
