import type { Words } from '../words/en.ts'
import { endOfPath } from './figure-path.ts'

/** Figures that are live too, by the words in which they are searched. */
const LIVE = {
  'adjusted.holm': 'holm',
  'attrition.baseline': 'answeredFirst',
  'attrition.both': 'both',
  'attrition.end': 'answeredSecond',
  'attrition.lost': 'lost',
  change: 'change',
  'change.mean': 'change',
  'delivery.group.held': 'groupHeld',
  'delivery.group.planned': 'groupPlanned',
  'delivery.held': 'held',
  'delivery.held / delivery.planned': 'share',
  'delivery.network.held': 'networkHeld',
  'delivery.network.planned': 'networkPlanned',
  'delivery.planned': 'planned',
  dose: 'rho',
  'dose.rho': 'rho',
  effect: 'g',
  'effect.gav': 'g',
  'measures: all': 'all',
  'measures: down': 'down',
  'measures: may be down': 'mayDown',
  'measures: may be up': 'mayUp',
  'measures: up': 'up',
  'n.pairs': 'pairs',
  'pairs: fell': 'fell',
  'pairs: rose': 'rose',
  'pairs: same': 'same',
  'present.baselineOnly': 'onlyFirst',
  'present.both + present.baselineOnly': 'raisedFirst',
  'present.both + present.endOnly': 'raisedSecond',
  'present.endOnly': 'onlySecond',
  share: 'shareChange',
  'share.baseline': 'shareFirst',
  'share.change': 'shareChange',
  'share.end': 'shareSecond',
  'study.cases': 'cases',
  'study.documents': 'interviews',
  'study.sites': 'schools',
} as const satisfies Record<string, Exclude<keyof Words['live']['says'], 'baseline' | 'end'>>

type Catalogue = Pick<Words, 'figures' | 'live'>

/** What a printed figure is, in words: `measures[scale:confidence].change.sd` is the standard deviation of the change. */
export function sayPath(w: Catalogue, path: string): string {
  const end = endOfPath(path).replace(/^dose\[[^\]]*\]/, 'dose')
  return rowOf(w.figures, end) ?? boundOf(w, end) ?? nameOf(w, end) ?? end
}

function nameOf({ figures, live }: Catalogue, end: string): string | undefined {
  const key = Object.hasOwn(LIVE, end) ? LIVE[end as keyof typeof LIVE] : null
  return key === null ? figures.names[end] : live.says[key]
}

/** An end of an interval. */
function boundOf(w: Catalogue, end: string): string | null {
  const [, of = '', side] = /^(.+)\.ci\[([01])\]$/.exec(end) ?? []
  const name = nameOf(w, of)
  if (name === undefined) return null
  return side === '0' ? w.figures.low(name) : w.figures.high(name)
}

/** One of the rows of a table: a group, a coach, a session, a year. */
function rowOf(figures: Words['figures'], end: string): string | null {
  const { group, coach, session, sessions, year, years, yearsApart } = figures
  const [, attribute, index] = /^groups\[(.+)\]\[(\d+)\]\.change$/.exec(end) ?? []
  if (attribute !== undefined) return group(attribute, Number(index) + 1)
  const [, table, number = '', what = ''] =
    /^(study\.sessions by coach |delivery\.bySessionNumber\[)(\d+)\]?(.*)$/.exec(end) ?? []
  const held = { '.held': sessions.held, '.planned': sessions.planned, ': held / planned': sessions.share }[what]
  if (table !== undefined && held !== undefined) return (table.startsWith('study') ? coach : session)(number, held)
  const [, to, field = '', from] = /^byYear\[(\d+)\]\.(\w+)(?: - byYear\[(\d+)\]\.\w+)?$/.exec(end) ?? []
  const named = years[field]
  if (to === undefined || named === undefined) return null
  return from === undefined ? year(Number(to) + 1, named) : yearsApart(Number(to) + 1, Number(from) + 1, named)
}
