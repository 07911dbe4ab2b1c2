import { paragraph } from '../blocks.ts'
import { type Context, labelOf } from '../context.ts'
import { name, say } from '../phrase.ts'
import { printDate } from '../print-date.ts'
import type { Block, Phrase } from '../report-model.ts'
import { changeSentence } from './scales.ts'
import { themeSentences } from './themes.ts'

/** Which measure the plan names, when it was marked, and whether that may be called planned in advance. */
export function primaryMethods(context: Context): readonly Block[] {
  const { primary } = context.source
  const label = primaryLabel(context)
  if (primary === null || label === null) return []
  const p = context.w.primary
  const day = (iso: string) => name(printDate(iso, context.language))
  const marked = day(primary.markedAt)
  const when =
    primary.timing === 'after' && primary.endDataAt !== null
      ? p.after(marked, day(primary.endDataAt))
      : primary.timing === 'with'
        ? p.with(marked)
        : p.before(marked)
  return [paragraph(say`${p.named(label)} ${when} ${p.family}`)]
}

/** What became of the primary measure; nothing where none is named. */
export function primaryFinding(context: Context): readonly Phrase[] {
  const label = primaryLabel(context)
  const id = context.source.primary?.measure
  const score = context.scores.find((measure) => measure.id === id)
  const code = context.codes.find((measure) => measure.id === id)
  if (label === null || context.waves === null) return []
  if (score) return [say`${context.w.primary.finding(label)} ${changeSentence(context, score)}`]
  return code ? [say`${context.w.primary.finding(label)} ${themeSentences(context, code)}`] : []
}

function primaryLabel(context: Context) {
  const id = context.source.primary?.measure
  const found = [...context.scores, ...context.codes].find((measure) => measure.id === id)
  return found ? labelOf(context, found.label) : null
}
