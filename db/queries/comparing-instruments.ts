import type { StudyData, StudyItem, StudyScale } from '#core/types/study-data.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'

export function gatherInstruments(db: Reader): StudyData['instruments'] {
  const labels = groupBy(
    all<{ owner: number; label: string; value: number }>(
      db,
      'select item_id as owner, label, value from item_label order by item_id, position',
    ),
  )
  type ItemRow = Omit<StudyItem, 'labels'> & { rowId: number; owner: number }
  const items = groupBy(
    all<ItemRow>(
      db,
      'select id as rowId, instrument_id as owner, key as id, type, text, min, max from item order by position',
    ),
  )
  return all<{ rowId: number; id: string; label: string }>(
    db,
    'select id as rowId, key as id, label from instrument order by position',
  ).map(({ rowId, id, label }) => ({
    id,
    label,
    items: (items.get(rowId) ?? []).map((item) => ({
      ...{ id: item.id, type: item.type, text: item.text, min: item.min, max: item.max },
      labels: (labels.get(item.rowId) ?? []).map((one) => ({ label: one.label, value: one.value })),
    })),
  }))
}

export function gatherScales(db: Reader): StudyData['scales'] {
  const items = groupBy(
    all<{ owner: number; item: string; reversed: number }>(
      db,
      `select scale_id as owner, item.key as item, reversed from scale_item
       join item on item.id = item_id order by scale_id, scale_item.position`,
    ),
  )
  type Row = Omit<StudyScale, 'items'> & { rowId: number }
  return all<Row>(
    db,
    'select id as rowId, key as id, label, score, min_answered as minAnswered from scale order by position',
  ).map(({ rowId, ...scale }) => ({
    ...scale,
    items: (items.get(rowId) ?? []).map(({ item, reversed }) => ({ item, reversed: reversed === 1 })),
  }))
}

function groupBy<T extends { readonly owner: number }>(rows: readonly T[]): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const row of rows) {
    const group = groups.get(row.owner)
    if (group) group.push(row)
    else groups.set(row.owner, [row])
  }
  return groups
}
