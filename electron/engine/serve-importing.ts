import { caseScores } from '#core/comparing/case-scores.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import { getCase, listCases } from '#db/queries/importing.ts'
import { engine } from './context.ts'
import { serveTranscripts } from './serve-transcripts.ts'

const importing = engine.importing

export const serveImporting = importing.router({
  listCases: importing.listCases.handler(({ context, input }) => listCases(context.session.project, input.withNames)),
  getCase: importing.getCase.handler(({ context, input }) => {
    const { project } = context.session
    const detail = getCase(project, input.id, input.withNames)
    return { ...detail, scales: caseScores(gatherStudy(project), detail.code) }
  }),
  ...serveTranscripts,
})
