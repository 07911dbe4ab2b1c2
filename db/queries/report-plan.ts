import type {
  OwnText,
  PlannedFinding,
  PlannedSection,
  QuoteDecision,
  Redaction,
  ReportLook,
  ReportPlan,
  SeenFigures,
  TermDecision,
} from '#core/types/report-plan.ts'
import type { Reader } from '../connection.ts'
import { all } from './all.ts'

/** What the evaluators decided about the report. */
export function readReportPlan(db: Reader): ReportPlan {
  return {
    sections: all<{ id: string; isShown: number }>(
      db,
      'select key as id, is_shown as isShown from report_section order by position, id',
    ).map(({ id, isShown }): PlannedSection => ({ id, isShown: isShown === 1 })),
    texts: all<Omit<OwnText, 'seen'> & { seen: string }>(
      db,
      'select section, place, language, text, seen from report_text order by id',
    ).map((row) => ({ ...row, seen: seenOf(row.seen) })),
    findings: readFindings(db),
    quoteDecisions: all<QuoteDecision>(
      db,
      `select coding.uuid as coding, decision, quote_decision.text_sha256 as textSha256, coder.name as coder, at
       from quote_decision join coding on coding.id = coding_id left join coder on coder.id = quote_decision.coder_id
       order by quote_decision.id`,
    ),
    redactions: all<Redaction>(
      db,
      `select redaction.uuid as id, document.uuid as document, start_code_point as startCodePoint,
              end_code_point as endCodePoint, instead
       from redaction join document on document.id = document_id order by document_id, start_code_point, redaction.id`,
    ),
    termDecisions: all<TermDecision>(
      db,
      `select term, decision, reason, coder.name as coder, at from term_decision
       left join coder on coder.id = coder_id order by term_decision.id`,
    ),
    look: readLook(db),
  }
}

function seenOf(json: string): SeenFigures {
  return JSON.parse(json) as SeenFigures
}

type FindingRow = Pick<PlannedFinding, 'id' | 'indicator' | 'confidence'> & { readonly row: number }
type FindingTextRow = { row: number; language: 'en' | 'he' | 'ar'; text: string; seen: string }
type EvidenceRow = { row: number; measure: string | null; coding: string | null }

function readFindings(db: Reader): readonly PlannedFinding[] {
  const texts = Map.groupBy(
    all<FindingTextRow>(db, 'select finding_id as row, language, text, seen from finding_text order by id'),
    ({ row }) => row,
  )
  const evidence = Map.groupBy(
    all<EvidenceRow>(
      db,
      `select finding_id as row, measure, coding.uuid as coding
       from finding_evidence left join coding on coding.id = coding_id order by position, finding_evidence.id`,
    ),
    ({ row }) => row,
  )
  return all<FindingRow>(
    db,
    'select id as row, uuid as id, indicator, confidence from finding order by position, id',
  ).map(({ row, ...finding }) => ({
    ...finding,
    texts: (texts.get(row) ?? []).map(({ language, text, seen }) => ({ language, text, seen: seenOf(seen) })),
    measures: (evidence.get(row) ?? []).flatMap(({ measure }) => measure ?? []),
    quotes: (evidence.get(row) ?? []).flatMap(({ coding }) => coding ?? []),
  }))
}

type LookRow = {
  readonly accent: string | null
  readonly logo: string | null
  readonly logoName: string | null
  readonly template: string | null
  readonly templateName: string | null
}

function readLook(db: Reader): ReportLook {
  const [row] = all<LookRow>(
    db,
    'select accent, logo, logo_name as logoName, template, template_name as templateName from report_look',
  )
  const file = (bytes: string | null | undefined, name: string | null | undefined) =>
    bytes ? { name: name ?? '', bytes: Uint8Array.from(Buffer.from(bytes, 'base64')) } : null
  return {
    accent: row?.accent ?? null,
    logo: file(row?.logo, row?.logoName),
    template: file(row?.template, row?.templateName),
  }
}
