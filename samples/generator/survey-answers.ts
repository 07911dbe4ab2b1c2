import type { Case } from './cases.ts'
import { type Language, skippers, surveySeed, type WaveId } from './design.ts'
import type { Item, Questionnaire } from './questionnaire.ts'
import { normal, pick, type Random, randomStream, whole } from './random.ts'
import type { Latent } from './survey-latent.ts'

/** How a row of the export writes its answers: as labels of a language, or as the numbers behind them. */
type AnsweredIn = Language | 'number'

/** One principal's questionnaire. A null answer is a missing one. */
export type Answered = {
  readonly caseId: string
  readonly language: Language
  readonly writes: AnsweredIn
  readonly values: readonly (number | null)[]
}

/** Standard deviation of what is chance in one answer. */
const chanceOfAnswer = 0.72
const shareMissing = 0.018

/** Everyone's answers in a wave: whole numbers 1–5 in the order of the questionnaire's items. */
export function answerSurvey(
  wave: WaveId,
  cases: readonly Case[],
  questionnaire: Questionnaire,
  latent: Latent,
): readonly Answered[] {
  const hardness = randomStream(surveySeed, 'items')
  const offsets = questionnaire.items.map(() => 0.28 * normal(hardness))
  const random = randomStream(surveySeed, `answers/${wave}`)
  const answering = cases.filter((one) => latent[wave].confidence?.[one.id] !== undefined)
  return answering.map((one) => {
    const skipped = skippers[one.id] === wave ? skippedItems(random, questionnaire.items.length) : new Set<number>()
    const values = questionnaire.items.map((item, index) => {
      const score = (latent[wave][item.scale]?.[one.id] ?? 0) + (offsets[index] ?? 0)
      const value = answerTo(random, item, score)
      const forgotten = random() < shareMissing
      return forgotten || skipped.has(index) ? null : value
    })
    const language = languageOf(random, one)
    return { caseId: one.id, language, writes: random() < 0.2 ? 'number' : language, values }
  })
}

function answerTo(random: Random, item: Item, score: number): number {
  const value = Math.min(5, Math.max(1, Math.round(score + chanceOfAnswer * normal(random))))
  return item.reversed ? 6 - value : value
}

/** Someone who tired before the end of the questionnaire. */
function skippedItems(random: Random, count: number): ReadonlySet<number> {
  const from = count - whole(random, 9, 13)
  return new Set(Array.from({ length: count }, (_, index) => index).filter((index) => index >= from))
}

/** Nearly everyone answers in their own language; some Arabic and English speakers take the Hebrew form. */
function languageOf(random: Random, one: Case): Language {
  return one.language !== 'he' && random() < 0.2 ? 'he' : one.language
}

/** How a missing answer stands in the export. */
export function missingCell(random: Random, answered: Answered): string {
  if (answered.writes === 'number') return pick(random, ['-99', '-99', ''])
  if (answered.writes === 'he') return pick(random, ['לא רלוונטי', ''])
  return answered.writes === 'en' ? pick(random, ['N/A', '']) : ''
}
