import { speaking, whereSaid } from '../change.ts'
import type { Context } from '../context.ts'
import { count, figure } from '../figures.ts'
import { percent } from '../numbers.ts'
import type { Figure, Phrase } from '../report-model.ts'
import type { LiveFigure } from './list-figures.ts'

/** The live figures of the study as a whole. */
export function studyFigures(context: Context): readonly LiveFigure[] {
  const { abouts } = context.w.live
  const under = (about: string, parts: readonly Part[]) =>
    parts.map(([token, says, what]) => ({ token, about, says, phrase: 'kind' in what ? [what] : what }))
  return [
    ...under(abouts.study, study(context)),
    ...(context.waves === null ? [] : under(abouts.participation, participation(context))),
    ...under(abouts.delivery, delivery(context)),
    ...(context.waves === null ? [] : under(abouts.scales, scales(context))),
  ]
}

type Part = readonly [token: string, says: string, what: Figure | Phrase]

function study({ w, source }: Context): readonly Part[] {
  const { says } = w.live
  const { cases, sites, documents } = source.study
  const people = count(cases.length, 'study.cases')
  return [
    ['study.cases', says.cases, people],
    ['study.people', says.casePeople, w.counted.principals(people)],
    ['study.schools', says.schools, w.counted.schools(count(sites.length, 'study.sites'))],
    ['study.interviews', says.interviews, w.counted.interviews(count(documents.length, 'study.documents'))],
  ]
}

function participation({ w, source, waves }: Context): readonly Part[] {
  const { says } = w.live
  const { baseline, end, both, lost } = source.comparison.attrition
  const of = (path: string, value: number) => count(value, `attrition.${path}`, waves ?? [])
  return [
    ['attrition.both', says.both, of('both', both)],
    ['attrition.baseline', says.answeredFirst, of('baseline', baseline)],
    ['attrition.end', says.answeredSecond, of('end', end)],
    ['attrition.lost', says.lost, of('lost', lost.length)],
  ]
}

function delivery({ w, source }: Context): readonly Part[] {
  const { says } = w.live
  const { held, planned, group, network } = source.comparison.delivery
  const of = (path: string, value: number) => count(value, `delivery.${path}`)
  const share = figure(planned === 0 ? null : held / planned, percent, { path: 'delivery.held / delivery.planned' })
  return [
    ['delivery.held', says.held, of('held', held)],
    ['delivery.planned', says.planned, of('planned', planned)],
    ['delivery.share', says.share, share],
    ['delivery.group.held', says.groupHeld, of('group.held', group.held)],
    ['delivery.group.planned', says.groupPlanned, of('group.planned', group.planned)],
    ['delivery.network.held', says.networkHeld, of('network.held', network.held)],
    ['delivery.network.planned', says.networkPlanned, of('network.planned', network.planned)],
  ]
}

function scales(context: Context): readonly Part[] {
  const { says } = context.w.live
  const all = speaking(context)
  const where = (direction: 'up' | 'down', certainty: 'clear' | 'tentative') =>
    whereSaid(context, all, direction, certainty).length
  return [
    ['measures.all', says.all, count(all.length, 'measures: all')],
    ['measures.up', says.up, count(where('up', 'clear'), 'measures: up')],
    ['measures.down', says.down, count(where('down', 'clear'), 'measures: down')],
    ['measures.mayUp', says.mayUp, count(where('up', 'tentative'), 'measures: may be up')],
    ['measures.mayDown', says.mayDown, count(where('down', 'tentative'), 'measures: may be down')],
  ]
}
