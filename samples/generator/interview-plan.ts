import type { Language, WaveId } from './design.ts'

/** A principal who was interviewed in both waves, and the themes that the talk touches in each. */
export type Interviewee = {
  readonly id: string
  readonly language: Language
  readonly gender: 'f' | 'm'
  /** Which of the language's openings and closings are this principal's, from 1: the one that fits the school. */
  readonly frame: number
  /** As the opening says. */
  readonly yearsInPost: number
  readonly themes: Readonly<Record<WaveId, readonly string[]>>
  /** Whether the second coder coded this principal's interviews too. */
  readonly secondCoder: boolean
}

const codes = {
  LC: 'leadership-confidence',
  DU: 'data-use',
  MF: 'mathematics-focus',
  RP: 'resource-pooling',
  TB: 'team-building',
  MR: 'management-routines',
  CE: 'culture-of-excellence',
  CP: 'communities-of-practice',
} as const

/**
 * Which themes are present where. Counts of 12 by wave: LC 3 and 11, DU 4 and 11, MR 5 and 9, MF 6 and 9, CP 4 and 7,
 * TB 7 and 7, CE 6 and 6, RP 9 and 6. Nobody who spoke of LC or DU at baseline is silent on it at the end; TB and CE
 * are each lost by three and gained by three; RP is lost by four and gained by one.
 */
const table = [
  ['P02', 'he', 'f', 1, 6, 'TB CE RP', 'LC MF CP TB CE RP', 'two coders'],
  ['P11', 'he', 'f', 2, 2, 'DU TB CE RP', 'LC DU MF CP TB RP', 'two coders'],
  ['P23', 'he', 'f', 5, 9, 'LC MR CP RP', 'LC DU MR MF CP', 'one coder'],
  ['P38', 'he', 'f', 6, 1, 'MR MF CP TB RP', 'LC DU MR MF TB CE RP', 'two coders'],
  ['P15', 'he', 'm', 3, 14, 'LC DU MR MF RP', 'LC DU MR TB', 'two coders'],
  ['P29', 'he', 'm', 4, 4, 'MF TB CE', 'LC DU MR MF CP CE', 'one coder'],
  ['P12', 'ar', 'f', 2, 11, 'DU MR MF TB', 'LC DU MF CP TB', 'two coders'],
  ['P34', 'ar', 'f', 3, 7, 'MF CP CE RP', 'LC DU MR MF CP TB RP', 'two coders'],
  ['P41', 'ar', 'm', 1, 5, 'LC CE RP', 'LC DU MR CE', 'two coders'],
  ['P26', 'en', 'f', 2, 4, 'MR CP RP', 'DU MR MF TB CE', 'two coders'],
  ['P05', 'en', 'm', 1, 8, 'DU TB RP', 'LC DU MR MF CE RP', 'one coder'],
  ['P46', 'en', 'm', 3, 6, 'MF TB CE', 'LC DU MR CP RP', 'one coder'],
] as const

export const interviewees: readonly Interviewee[] = table.map(
  ([id, language, gender, frame, yearsInPost, baseline, end, coders]) => ({
    id,
    language,
    gender,
    frame,
    yearsInPost,
    themes: { baseline: codesOf(baseline), end: codesOf(end) },
    secondCoder: coders === 'two coders',
  }),
)

function codesOf(list: string): readonly string[] {
  return list.split(' ').map((short) => codes[short as keyof typeof codes])
}
