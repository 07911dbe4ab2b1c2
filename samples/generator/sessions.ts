import { addDays, schoolDay } from './calendar.ts'
import type { Case } from './cases.ts'
import { type Cell, csvText } from './csv.ts'
import { lateJoiners, leavers, missedSessions, sampleSeed, shortfall, themes } from './design.ts'
import type { Spoken } from './names.ts'
import { normal, pick, type Random, randomStream, shuffled, whole } from './random.ts'

/** A session that was planned; `heldOn` is empty when it did not take place. */
export type Session = {
  readonly caseId: string
  readonly number: number
  readonly kind: 'individual' | 'coach group' | 'network'
  readonly coach: string
  readonly plannedFor: string
  readonly heldOn: string
  readonly minutes: number
  readonly topics: readonly string[]
  readonly note: string
}

/** The weeks in which each round of individual sessions took place. */
const rounds: readonly (readonly [string, string])[] = [
  ['2017-10-22', '2017-11-09'],
  ['2017-11-19', '2017-12-07'],
  ['2017-12-24', '2018-01-11'],
  ['2018-01-21', '2018-02-08'],
  ['2018-02-18', '2018-03-15'],
  ['2018-04-15', '2018-05-10'],
  ['2018-05-22', '2018-06-14'],
]
const networkDates = ['2017-12-19', '2018-05-15']

/** Every session of the year: seven a principal, seven meetings of the coaches as a group, two of the network. */
export function planSessions(cases: readonly Case[], coaches: readonly Spoken[]): readonly Session[] {
  const random = randomStream(sampleSeed, 'sessions')
  const short = shortfallCases(cases, coaches)
  const individual = rounds.flatMap((round, index) =>
    cases.map((one) => individualSession(random, one, index + 1, round, short.has(one.id))),
  )
  const group = rounds.map(([from], index) => groupSession(random, index + 1, addDays(from, -5)))
  const network = networkDates.map((date, index) => networkSession(random, index + 1, date))
  return [...individual, ...group, ...network]
}

/** How many individual sessions each principal had. */
export function sessionsHeld(sessions: readonly Session[]): Readonly<Record<string, number>> {
  const held: Record<string, number> = {}
  for (const session of sessions.filter((one) => one.kind === 'individual')) {
    held[session.caseId] = (held[session.caseId] ?? 0) + (session.heldOn === '' ? 0 : 1)
  }
  return held
}

function shortfallCases(cases: readonly Case[], coaches: readonly Spoken[]): ReadonlySet<string> {
  const own = cases.filter((one) => one.coach === coaches[shortfall.coach]?.he && wouldMeet(one.id, shortfall.session))
  return new Set(own.slice(shortfall.held).map((one) => one.id))
}

function wouldMeet(id: string, number: number): boolean {
  return number <= (leavers[id] ?? 7) && number >= (lateJoiners[id] ?? 1) && !missedSessions[id]?.includes(number)
}

function individualSession(
  random: Random,
  one: Case,
  number: number,
  round: readonly [string, string],
  short: boolean,
): Session {
  const plannedFor = schoolDay(random, round[0], round[1])
  const late = random() < 0.2 ? whole(random, 1, 6) : 0
  const minutes = Math.min(95, Math.max(35, 5 * Math.round((62 + 13 * normal(random)) / 5)))
  const topics = topicsOf(random, number)
  const held = wouldMeet(one.id, number) && !(short && number === shortfall.session)
  const base = { caseId: one.id, number, kind: 'individual' as const, coach: one.coach, plannedFor }
  if (!held) return { ...base, heldOn: '', minutes: 0, topics: [], note: reason(random, one.id, number) }
  return {
    ...base,
    heldOn: schoolDay(random, addDays(plannedFor, late), addDays(plannedFor, late)),
    minutes,
    topics,
    note: '',
  }
}

function reason(random: Random, id: string, number: number): string {
  if (number > (leavers[id] ?? 7)) return 'left the post'
  if (number < (lateJoiners[id] ?? 1)) return 'had not joined yet'
  return pick(random, ['cancelled by the school', 'coach ill', 'moved twice, then dropped'])
}

/** Early sessions are about confidence and data, later ones about routines and communities, as the grant planned. */
function topicsOf(random: Random, number: number): readonly string[] {
  const early = ['leadership-confidence', 'data-use', 'mathematics-focus', 'resource-pooling']
  const late = ['data-use', 'management-routines', 'communities-of-practice', 'culture-of-excellence', 'team-building']
  const likely = number <= 3 ? early : late
  const all = themes.map((theme) => theme.code)
  const count = whole(random, 1, 3)
  return [...new Set([...shuffled(random, likely).slice(0, count), ...(random() < 0.25 ? [pick(random, all)] : [])])]
}

function groupSession(random: Random, number: number, date: string): Session {
  return {
    caseId: '',
    number,
    kind: 'coach group',
    coach: '',
    plannedFor: date,
    heldOn: date,
    minutes: 15 * whole(random, 8, 14),
    topics: topicsOf(random, number),
    note: `${whole(random, 7, 9)} of 9 coaches`,
  }
}

function networkSession(random: Random, number: number, date: string): Session {
  return {
    caseId: '',
    number,
    kind: 'network',
    coach: '',
    plannedFor: date,
    heldOn: date,
    minutes: 15 * whole(random, 12, 18),
    topics: ['mathematics-focus', 'culture-of-excellence'],
    note: `${whole(random, 36, 44)} principals, with integrators and supervisors`,
  }
}

/** `sessions.csv`. */
export function sessionsCsv(sessions: readonly Session[]): string {
  const header = ['principal_id', 'session', 'kind', 'coach', 'planned_for', 'held_on', 'minutes', 'topics', 'note']
  const rows = sessions.map((one): readonly Cell[] => [
    one.caseId,
    one.number,
    one.kind,
    one.coach,
    one.plannedFor,
    one.heldOn,
    one.heldOn === '' ? '' : one.minutes,
    one.topics.join(';'),
    one.note,
  ])
  return csvText(header, rows)
}
