import type { PrintedQuote } from './number-blocks.ts'
import { writeOwnText } from './own-text/write.ts'
import type { ReportContext } from './report-context.ts'
import type { Block, PrintedFigure, Section } from './report-model.ts'
import type { SectionId } from './section-order.ts'
import { fullTables } from './sections/appendix-tables.ts'
import { codebookAppendix, instrumentAppendix } from './sections/appendix-texts.ts'
import { versionsAppendix } from './sections/appendix-versions.ts'
import { delivery } from './sections/delivery.ts'
import { design } from './sections/design.ts'
import { dose } from './sections/dose.ts'
import { evidenceAppendix } from './sections/evidence.ts'
import { findings } from './sections/findings.ts'
import { groups } from './sections/groups.ts'
import { indicators } from './sections/indicators.ts'
import { joint } from './sections/joint.ts'
import { limits } from './sections/limits.ts'
import { methods } from './sections/methods.ts'
import { outcomes } from './sections/outcomes.ts'
import { participation } from './sections/participation.ts'
import { programme } from './sections/programme.ts'
import { scales } from './sections/scales.ts'
import { summary } from './sections/summary.ts'
import { themes } from './sections/themes.ts'
import { type WithheldPlace, withheldList } from './sections/withheld.ts'

/** What the report prints, for the appendices that speak of the report itself. */
export interface Written {
  readonly quotes: readonly PrintedQuote[]
  readonly figures: readonly PrintedFigure[]
  readonly notices: readonly string[]
  readonly withheld: readonly WithheldPlace[]
}

type Writer = (context: ReportContext, written: Written) => readonly Block[]

const WRITERS: Readonly<Record<SectionId, Writer>> = {
  ...{ summary, programme, design, indicators, participation, delivery, findings, scales, themes, joint },
  ...{ groups, dose, outcomes, limits },
  recommendations: () => [],
  methods: (context, { withheld }) => [...methods(context), ...withheldList(context, 'methods', withheld)],
  tables: (context, { withheld }) => [...fullTables(context), ...withheldList(context, 'tables', withheld)],
  instrument: instrumentAppendix,
  codebook: codebookAppendix,
  evidence: (context, { quotes, figures }) => evidenceAppendix(context, quotes, figures),
  versions: (context, { quotes, notices, withheld }) => [
    ...versionsAppendix(context, notices, quotes),
    ...withheldList(context, 'versions', withheld),
  ],
}

/** The sections in their order, each with the evaluators' own text before and after what the data say. */
export function writeSections(context: ReportContext, written: Written): readonly Section[] {
  return [...context.numbers].map(([id, number]) => ({
    id,
    number,
    heading: context.w.sections[id],
    blocks: [...ownText(context, id, 'before'), ...WRITERS[id](context, written), ...ownText(context, id, 'after')],
  }))
}

function ownText(context: ReportContext, section: SectionId, place: 'before' | 'after'): readonly Block[] {
  const { language, source } = context
  return source.plan.texts
    .filter((text) => text.section === section && text.place === place && text.language === language)
    .flatMap(({ text }) => writeOwnText(context, text))
}
