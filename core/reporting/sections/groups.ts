import type { ScoreMeasure } from '#core/types/comparison.ts'
import type { AttributeGroups, GroupRow } from '#core/types/score-details.ts'
import { numberColumn, paragraph, table, textColumn, withholding } from '../blocks.ts'
import { speaking } from '../change.ts'
import { type Context, labelOf } from '../context.ts'
import { count, figureCell, figuresCell, textCell } from '../figures.ts'
import { OMISSION } from '../mask-terms.ts'
import { signed } from '../numbers.ts'
import { name, say, sentences, words } from '../phrase.ts'
import type { Block, Cell, Phrase, Withheld } from '../report-model.ts'
import { makeFigure } from '../score-facts.ts'

/** So many groups stand beside each other in one table. */
const COLUMNS = 6
/** Each has one principal, or is told of elsewhere. */
const NOT_COMPARED = ['school', 'name', 'email', 'phone']

/** For whom and where change was larger or smaller: the groups of each attribute that can be shown. */
export function groups(context: Context): readonly Block[] {
  const { w } = context
  const measures = context.waves === null ? [] : speaking(context)
  if (!measures.some(({ n }) => n.pairs > 0)) return [paragraph(w.groups.noScales)]
  const tables = attributesOf(context).flatMap((attribute) => attributeTables(context, attribute, measures))
  const withheld = untold(context, measures)
  if (tables.length === 0) return [withholding(paragraph(w.groups.none), withheld)]
  return [withholding(paragraph(sentences(words(w.groups.intro), found(context, measures))), withheld), ...tables]
}

function attributesOf({ source }: Context): readonly string[] {
  const all = Object.values(source.groups).flatMap((rows) => rows.map(({ attribute }) => attribute))
  return [...new Set(all)].filter((attribute) => !NOT_COMPARED.includes(attribute))
}

function rowsOf({ source }: Context, measure: ScoreMeasure, attribute: string): readonly GroupRow[] {
  const all: readonly AttributeGroups[] = source.groups[measure.id] ?? []
  return all.find((one) => one.attribute === attribute)?.groups ?? []
}

/** Groups that some scale can show; one alone says nothing. */
function attributeTables(context: Context, attribute: string, measures: readonly ScoreMeasure[]): readonly Block[] {
  const { w } = context
  const { order, shown } = groupsOf(context, attribute, measures)
  if (shown.length < 2) return []
  const left = order.filter((group) => !shown.includes(group))
  const tables = Math.ceil(shown.length / COLUMNS)
  const width = Math.ceil(shown.length / tables)
  const chunks = Array.from({ length: tables }, (_, i) => shown.slice(i * width, (i + 1) * width))
  return chunks.map((some, i) => {
    const withheld = withheldCells(context, attribute, measures, { some, left: i === 0 ? left : [] })
    const block = table(context, {
      caption: captionOf(context, attribute, i, tables),
      columns: [
        textColumn(w.groups.scale, 2.4),
        ...some.map((group) => numberColumn(columnName(context, attribute, group, measures))),
      ],
      rows: measures.map((measure) => [
        textCell([labelOf(context, measure.label)]),
        ...some.map((group) => groupCell(context, measure, attribute, group)),
      ]),
      notes: [w.groups.note],
    })
    return withholding(block, withheld)
  })
}

/** Groups that stand in several tables are told which of them is which. */
function captionOf(context: Context, attribute: string, table: number, tables: number): Phrase {
  const { groups } = context.w
  const caption = groups.caption(attributeName(context, attribute))
  return tables === 1 ? caption : groups.part(caption, `${table + 1}`, `${tables}`)
}

function attributeName({ w }: Context, attribute: string): string {
  return w.groups.attributes[attribute] ?? attribute.replaceAll('_', ' ')
}

/** The groups of an attribute in the order of the roster, and those of which some scale can show something. */
function groupsOf(context: Context, attribute: string, measures: readonly ScoreMeasure[]) {
  const order = [...new Set(measures.flatMap((one) => rowsOf(context, one, attribute).map(({ group }) => group)))]
  const shown = order.filter((group) => measures.some((one) => isShown(context, one, attribute, group)))
  return { order, shown }
}

function isShown(context: Context, measure: ScoreMeasure, attribute: string, group: string | null): boolean {
  return rowsOf(context, measure, attribute).some((row) => row.group === group && row.n !== null)
}

/** Groups that have no column, and those that have one but not in each row. */
function withheldCells(
  context: Context,
  attribute: string,
  measures: readonly ScoreMeasure[],
  { some, left }: { readonly some: readonly (string | null)[]; readonly left: readonly (string | null)[] },
): readonly Withheld[] {
  const { withheld } = context.w
  const named = (group: string | null) => [name(groupName(context, attribute, group))]
  const cells = some.flatMap((group) => {
    const rows = measures.filter((measure) => !isShown(context, measure, attribute, group))
    return rows.length === 0
      ? []
      : [
          withheld.cells(
            named(group),
            rows.map(({ label }) => [labelOf(context, label)]),
          ),
        ]
  })
  const columns = left.length === 0 ? [] : [withheld.columns(left.map(named))]
  return [...columns, ...cells].map((what) => ({ what, rule: 'smallOrDeducible' }))
}

/** Attributes that have no table, since of their groups none or one alone can be shown. */
function untold(context: Context, measures: readonly ScoreMeasure[]): readonly Withheld[] {
  if (measures.length === 0) return []
  return attributesOf(context).flatMap((attribute): readonly Withheld[] => {
    const { order, shown } = groupsOf(context, attribute, measures)
    const isOfOneGroup = order.length === 1 && shown.length === 1
    if (shown.length > 1 || isOfOneGroup) return []
    return [
      {
        what: context.w.withheld.attribute(context.w.groups.caption(attributeName(context, attribute))),
        rule: 'smallOrDeducible',
      },
    ]
  })
}

/** Of people and places only numbers are printed, in the order of the roster. */
function columnName(
  context: Context,
  attribute: string,
  group: string | null,
  measures: readonly ScoreMeasure[],
): string {
  const { w } = context
  const sizes = measures.flatMap((one) =>
    rowsOf(context, one, attribute).flatMap((row) => (row.group === group ? (row.n ?? []) : [])),
  )
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return w.groups.column(groupName(context, attribute, group), least === most ? `${most}` : `${least}–${most}`)
}

function groupName({ w }: Context, attribute: string, group: string | null): string {
  if (group === null) return w.groups.notStated
  // The bundled letters have no ≤: another font's would stand out.
  if (group.startsWith('≤ ')) return w.groups.upTo(group.slice(2))
  if (!group.includes(OMISSION)) return w.groups.values[group] ?? group
  const number = Number(group.slice(OMISSION.length))
  if (attribute === 'city') return w.groups.city(number)
  return attribute === 'coach' ? w.groups.coach(number) : w.groups.person(number)
}

function groupCell(context: Context, measure: ScoreMeasure, attribute: string, group: string | null): Cell {
  const { w } = context
  const rows = rowsOf(context, measure, attribute)
  const row = rows.find((one) => one.group === group)
  const change = row?.change ?? null
  const path = `groups[${attribute}][${rows.findIndex((one) => one.group === group)}].change`
  if (row === undefined || change === null)
    return figureCell(makeFigure(context, measure)(path, null, signed, w.groups.hidden))
  const figure = { ...makeFigure(context, measure)(path, change, signed, undefined) }
  const own = { ...figure, evidence: { ...figure.evidence, n: row.n } }
  return isClear(row) ? figuresCell(w.groups.differs(own)) : figureCell(own)
}

function isClear({ differenceCi }: GroupRow): boolean {
  return differenceCi !== null && (differenceCi[0] > 0 || differenceCi[1] < 0)
}

function found(context: Context, measures: readonly ScoreMeasure[]) {
  const rows = measures.flatMap((measure) =>
    attributesOf(context).flatMap((attribute) => {
      const shown = rowsOf(context, measure, attribute).filter(({ differenceCi }) => differenceCi !== null)
      return shown.length < 2 ? [] : shown
    }),
  )
  if (rows.length === 0) return say``
  return context.w.groups.found(
    count(rows.filter(isClear).length, 'groups: differ'),
    count(rows.length, 'groups: compared'),
  )
}
