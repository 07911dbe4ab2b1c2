import type { ReportPlan } from '#core/types/report-plan.ts'
import { wordsOf } from './context.ts'
import type { ReportLanguage } from './report-model.ts'

/** The sections of a report, where they stand unless the evaluators place them otherwise. */
const BODY = [
  'summary',
  'programme',
  'design',
  'indicators',
  'participation',
  'delivery',
  'findings',
  'scales',
  'themes',
  'joint',
  'groups',
  'dose',
  'outcomes',
  'limits',
  'recommendations',
] as const
const APPENDICES = ['methods', 'tables', 'instrument', 'codebook', 'evidence', 'versions'] as const

export type SectionId = (typeof BODY)[number] | (typeof APPENDICES)[number]

const IDS: readonly string[] = [...BODY, ...APPENDICES]

export function isSectionId(id: string): id is SectionId {
  return IDS.includes(id)
}

export interface PlacedSection {
  readonly id: SectionId
  readonly isAppendix: boolean
  readonly isShown: boolean
}

/** Every section in the order of the plan, appendices last; what the plan does not name stands after what always comes before it. */
export function placeSections(plan: Pick<ReportPlan, 'sections'>): readonly PlacedSection[] {
  const hidden = new Set(plan.sections.flatMap(({ id, isShown }) => (isShown ? [] : [id])))
  const place = (ids: readonly SectionId[], isAppendix: boolean) =>
    inOrder(
      ids,
      plan.sections.map(({ id }) => id),
    ).map((id) => ({ id, isAppendix, isShown: !hidden.has(id) }))
  return [...place(BODY, false), ...place(APPENDICES, true)]
}

function inOrder(ids: readonly SectionId[], planned: readonly string[]): readonly SectionId[] {
  const order = planned.filter(isSectionId).filter((id) => ids.includes(id))
  return ids.reduce<readonly SectionId[]>((placed, id, i) => {
    if (placed.includes(id)) return placed
    const after = ids.slice(0, i).findLast((before) => placed.includes(before))
    const at = after === undefined ? 0 : placed.indexOf(after) + 1
    return placed.toSpliced(at, 0, id)
  }, order)
}

/** What is printed, with its number: `1`, `2`, … and `A`, `B`, … for appendices. Recommendations are the evaluators' or none. */
export function numberSections(plan: ReportPlan, language: ReportLanguage): ReadonlyMap<SectionId, string> {
  const letters = wordsOf(language).appendixLetters
  const isWritten = plan.texts.some((text) => text.section === 'recommendations' && text.language === language)
  const shown = placeSections(plan).filter(({ id, isShown }) => isShown && (id !== 'recommendations' || isWritten))
  const body = shown.filter(({ isAppendix }) => !isAppendix)
  const appendices = shown.filter(({ isAppendix }) => isAppendix)
  return new Map([
    ...body.map(({ id }, i) => [id, String(i + 1)] as const),
    ...appendices.map(({ id }, i) => [id, letters[i] ?? String(i + 1)] as const),
  ])
}
