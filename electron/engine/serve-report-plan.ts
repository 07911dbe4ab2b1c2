import { compareEvidence } from '#core/reporting/evidence/compare-evidence.ts'
import { moveFinding, removeFinding } from '#db/queries/edit-findings.ts'
import { addRedaction, decideTerms, removeRedaction } from '#db/queries/edit-report-plan.ts'
import { lastExport } from '#db/queries/report-exports.ts'
import { adoptProposals } from './adopt-proposals.ts'
import { engine } from './context.ts'
import { describeNow } from './described-report.ts'
import { saveFinding } from './edit-finding.ts'
import { confirmSentence, decideQuotes, placeSection, saveOwnText } from './edit-report.ts'
import { outlineOf, searchFigures, searchQuotes } from './report-lists.ts'
import { streamJob } from './stream-job.ts'

const reporting = engine.reporting

/** The report's plan: what the evaluators decide, and what they decide it by. */
export const serveReportPlan = {
  getPlan: reporting.getPlan.handler(({ context: { session }, input, signal }) =>
    streamJob(
      async (onProgress) => outlineOf(session.project, await describeNow(session, input.language, { onProgress })),
      signal,
    ),
  ),
  proposeFindings: reporting.proposeFindings.handler(
    async ({ context, input }) => (await describeNow(context.session, input.language)).proposals,
  ),
  listFigures: reporting.listFigures.handler(async ({ context, input }) =>
    searchFigures(await describeNow(context.session, input.language), input),
  ),
  listQuotes: reporting.listQuotes.handler(async ({ context, input }) =>
    searchQuotes(await describeNow(context.session, input.language), input),
  ),
  listAlarms: reporting.listAlarms.handler(
    async ({ context, input }) => (await describeNow(context.session, input.language)).alarms,
  ),
  compareWithLast: reporting.compareWithLast.handler(({ context: { session }, input, signal }) =>
    streamJob(
      async (onProgress) =>
        compareEvidence(
          lastExport(session.project, input.language),
          await describeNow(session, input.language, { onProgress }),
        ),
      signal,
    ),
  ),
  setSection: reporting.setSection.handler(({ context, input }) => placeSection(context.session, input)),
  saveText: reporting.saveText.handler(({ context, input }) => saveOwnText(context.session, input)),
  confirmSentence: reporting.confirmSentence.handler(({ context, input }) => confirmSentence(context.session, input)),
  addFinding: reporting.addFinding.handler(async ({ context, input }) => ({
    id: await saveFinding(context.session, input),
  })),
  adoptProposals: reporting.adoptProposals.handler(async ({ context, input }) => ({
    ids: await adoptProposals(context.session, input),
  })),
  updateFinding: reporting.updateFinding.handler(async ({ context, input }) => {
    await saveFinding(context.session, input)
  }),
  moveFinding: reporting.moveFinding.handler(({ context, input }) =>
    context.session.command('reporting.moveFinding', null, (writer) => moveFinding(writer, input.id, input.to)),
  ),
  removeFinding: reporting.removeFinding.handler(({ context, input }) =>
    context.session.command('reporting.removeFinding', null, (writer) => removeFinding(writer, input.id)),
  ),
  decideQuote: reporting.decideQuote.handler(({ context, input }) => decideQuotes(context.session, input)),
  addRedaction: reporting.addRedaction.handler(({ context: { session }, input }) => ({
    id: session.command('reporting.addRedaction', null, (writer) =>
      addRedaction(
        writer,
        { document: input.documentId, ...input.span, instead: input.instead },
        session.coder?.id ?? null,
      ),
    ),
  })),
  removeRedaction: reporting.removeRedaction.handler(({ context, input }) =>
    context.session.command('reporting.removeRedaction', null, (writer) => removeRedaction(writer, input.id)),
  ),
  decideTerm: reporting.decideTerm.handler(({ context: { session }, input }) =>
    session.command('reporting.decideTerm', input.terms.length === 1 ? null : String(input.terms.length), (writer) =>
      decideTerms(
        writer,
        input.terms.map((term) => ({ term, decision: input.decision, reason: input.reason })),
        { coder: session.coder?.id ?? null, at: new Date() },
      ),
    ),
  ),
}
