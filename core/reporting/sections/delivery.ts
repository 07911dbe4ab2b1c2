import { hiddenGroups } from '#core/stats/hidden-groups.ts'
import { chart, note, numberColumn, paragraph, table, textColumn, withholding } from '../blocks.ts'
import { type CoachSlots, coachSlots } from '../coach-slots.ts'
import type { Context } from '../context.ts'
import { count, figure, figureCell, textCell } from '../figures.ts'
import { percent } from '../numbers.ts'
import { sentences, words } from '../phrase.ts'
import type { Block, Cell, ChartBlock, Figure, Withheld } from '../report-model.ts'

/** Sessions held of those planned: in sum, by number, by coach, and both crossed as a chart. */
export function delivery(context: Context): readonly Block[] {
  const { w, source } = context
  const p = w.participation
  const { held, planned, group, network } = source.comparison.delivery
  if (planned === 0 && group.planned === 0 && network.planned === 0) return [paragraph(p.noSessions)]
  const of = (path: string, value: number) => count(value, `delivery.${path}`)
  return [
    paragraph(
      sentences(
        planned === 0
          ? []
          : p.delivery(
              of('held', held),
              of('planned', planned),
              share(held, planned, 'delivery.held / delivery.planned'),
            ),
        group.planned === 0 ? [] : p.groupHeld(of('group.held', group.held), of('group.planned', group.planned)),
        network.planned === 0
          ? []
          : p.networkHeld(of('network.held', network.held), of('network.planned', network.planned)),
      ),
    ),
    ...(planned === 0 ? [] : individual(context)),
  ]
}

function individual(context: Context): readonly Block[] {
  const { w, source } = context
  const p = w.participation
  const slots = coachSlots(source.study)
  const hidden = hiddenGroups(slots, ({ principals }) => principals)
  const shown = slots.filter((slot) => !hidden.has(slot))
  const withheld = withheldCoaches(context, [...hidden.keys()])
  return [
    ...heat(context, shown).map((one) => withholding(one, withheld)),
    table(context, {
      caption: p.numberCaption,
      columns: [textColumn(p.number, 2), numberColumn(p.planned), numberColumn(p.held), numberColumn(p.share)],
      rows: source.comparison.delivery.bySessionNumber.map((row) => [
        textCell(String(row.number)),
        ...plannedCells(row.planned, row.held, `delivery.bySessionNumber[${row.number}]`),
      ]),
    }),
    withholding(
      table(context, {
        caption: p.staffCaption,
        columns: [textColumn(p.staff, 2), numberColumn(p.planned), numberColumn(p.held), numberColumn(p.share)],
        rows: shown.map((slot) => [textCell(coachName(context, slot)), ...coachCells(slot)]),
      }),
      withheld,
    ),
    ...(shown.length < slots.length ? [note(w.notices.suppressedCoaches(hidden.size))] : []),
  ]
}

/** In the order of the roster, which says nothing of how many principals each has. */
function withheldCoaches(context: Context, hidden: readonly CoachSlots[]): readonly Withheld[] {
  if (hidden.length === 0) return []
  const names = hidden.toSorted((a, b) => (a.coach ?? Infinity) - (b.coach ?? Infinity))
  const what = context.w.withheld.rows(names.map((slot) => words(coachName(context, slot))))
  return [{ what, rule: hidden.length === 1 ? 'small' : 'smallOrDeducible' }]
}

function coachCells({ coach, byNumber }: CoachSlots): readonly Cell[] {
  const sum = (key: 'planned' | 'held') => byNumber.reduce((total, slot) => total + slot[key], 0)
  return plannedCells(sum('planned'), sum('held'), `study.sessions by coach ${coach ?? '–'}`)
}

function plannedCells(planned: number, held: number, path: string): readonly Cell[] {
  return [
    figureCell(count(planned, `${path}.planned`)),
    figureCell(count(held, `${path}.held`)),
    figureCell(share(held, planned, `${path}: held / planned`)),
  ]
}

function heat(context: Context, shown: readonly CoachSlots[]): readonly ChartBlock[] {
  const [first] = shown
  if (first === undefined) return []
  const { w, source } = context
  const p = w.participation
  const rows = source.comparison.delivery.bySessionNumber.filter(({ planned }) => planned > 0)
  const least = rows.toSorted((a, b) => a.held / a.planned - b.held / b.planned)[0]
  const n = count(source.comparison.delivery.planned, 'delivery.planned')
  return [
    chart({
      title:
        least === undefined || least.held === least.planned
          ? words(p.heatAll)
          : p.heatTitle(
              String(least.number),
              share(least.held, least.planned, `delivery.bySessionNumber[${least.number}]: held / planned`),
            ),
      subtitle: p.heatSubtitle(w.counted.sessions(n)),
      alt: w.alt.heat(rows.map((row) => `${row.number}: ${row.held}/${row.planned}`).join('; ')),
      spec: {
        kind: 'heat',
        rows: shown.map((slot) => coachName(context, slot)),
        columns: first.byNumber.map(({ number }) => String(number)),
        cells: shown.map(({ byNumber }) => byNumber.map(({ held, planned }) => ({ done: held, planned }))),
        columnsLabel: p.sessionNumber,
      },
    }),
  ]
}

function coachName({ w }: Context, { coach }: CoachSlots): string {
  return coach === null ? w.nobodyNamed : w.coach(coach)
}

function share(held: number, planned: number, path: string): Figure {
  return figure(planned === 0 ? null : held / planned, percent, { path })
}

/** How many coaches are left out: they have too few principals, or one who has could be worked out from them. */
export function suppressedCoaches({ source }: Context): number {
  return hiddenGroups(coachSlots(source.study), ({ principals }) => principals).size
}
