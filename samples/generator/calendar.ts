import { type Random, whole } from './random.ts'

const dayMs = 86_400_000

/** The ISO date so many days after another. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10)
}

/** A school day (Sunday to Thursday) in [from, to]. */
export function schoolDay(random: Random, from: string, to: string): string {
  const span = (Date.parse(to) - Date.parse(from)) / dayMs
  const date = addDays(from, whole(random, 0, span))
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 5 || weekday === 6 ? addDays(date, weekday === 5 ? -1 : -2) : date
}

/** A date as people here write it: 12.9.2017. */
export function spokenDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}.${month}.${year}`
}
