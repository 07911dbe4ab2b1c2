import { basename } from 'node:path'
import { planCodebook } from '#core/interchange/plan-codebook.ts'
import { principalCoaching } from '#core/templates/principal-coaching.ts'
import { getCodeHistory } from '#db/queries/code-history.ts'
import { getCodeQuotes, listCodebook, listCodeCodings, listEntries } from '#db/queries/codebook.ts'
import { deleteCode, forecastDelete } from '#db/queries/delete-code.ts'
import { moveCode, updateCode } from '#db/queries/edit-codes.ts'
import { importCodes } from '#db/queries/import-codes.ts'
import { codeName } from '#db/queries/labels.ts'
import { forecastMerge, mergeCodes, splitCode } from '#db/queries/merge-codes.ts'
import { UserError } from '#db/user-error.ts'
import { codebookFile, planCodebookFile } from './codebook-files.ts'
import { engine } from './context.ts'
import { handleFor, pathOf } from './file-handles.ts'
import { writeWholeFile } from './write-file.ts'

const coding = engine.coding

/** The codebook's calls of the coding stage. */
export const serveCodebook = {
  listCodebook: coding.listCodebook.handler(({ context }) => listCodebook(context.session.project)),
  getCodeQuotes: coding.getCodeQuotes.handler(({ context, input }) => getCodeQuotes(context.session.project, input.id)),
  listCodeCodings: coding.listCodeCodings.handler(({ context, input }) =>
    listCodeCodings(context.session.project, input.id),
  ),
  getCodeHistory: coding.getCodeHistory.handler(({ context, input }) =>
    getCodeHistory(context.session.project, input.id),
  ),
  forecastRecode: coding.forecastRecode.handler(({ context, input }) =>
    forecastMerge(context.session.project, input, input.codings ?? null),
  ),
  forecastDelete: coding.forecastDelete.handler(({ context, input }) =>
    forecastDelete(context.session.project, input.id),
  ),
  updateCode: coding.updateCode.handler(({ context: { session }, input }) => ({
    keyTakenFrom: session.command('coding.updateCode', codeName(session.project, input.id), (writer) =>
      updateCode(writer, input),
    ),
  })),
  moveCode: coding.moveCode.handler(({ context: { session }, input }) =>
    session.command('coding.moveCode', codeName(session.project, input.id), (writer) => moveCode(writer, input)),
  ),
  mergeCodes: coding.mergeCodes.handler(({ context: { session }, input }) =>
    session.command('coding.mergeCodes', codeName(session.project, input.from), (writer) => mergeCodes(writer, input)),
  ),
  splitCode: coding.splitCode.handler(({ context: { session }, input }) =>
    session.command('coding.splitCode', codeName(session.project, input.from), (writer) => splitCode(writer, input)),
  ),
  deleteCode: coding.deleteCode.handler(({ context: { session }, input }) =>
    session.command('coding.deleteCode', codeName(session.project, input.id), (writer) =>
      deleteCode(writer, input.id, input.children),
    ),
  ),
  takeTemplate: coding.takeTemplate.handler(({ context: { session }, input }) => {
    const { codes } = principalCoaching(input.language)
    const { added } = planCodebook(listEntries(session.project), codes)
    session.command('coding.takeTemplate', null, (writer) => importCodes(writer, { added, changed: [] }))
    return { added: added.length }
  }),
  pickCodebook: coding.pickCodebook.handler(async ({ context, input }) => {
    const [path] = await context.main.ask({
      ...{ type: 'open-codebook', title: input.title },
      endings: ['csv', 'xlsx', 'qdc', 'tsv', 'txt'],
    })
    return path ? { handle: handleFor(path), name: basename(path) } : null
  }),
  planImport: coding.planImport.handler(async ({ context: { session }, input }) => {
    const { shown } = await planCodebookFile(session.project, pathOf(input.file), session.places.workerUrl)
    return shown
  }),
  importCodes: coding.importCodes.handler(async ({ context: { session }, input }) => {
    const path = pathOf(input.file)
    const { plan, shown } = await planCodebookFile(session.project, path, session.places.workerUrl)
    if (shown.sha256 !== input.sha256) {
      throw new UserError('conflict', `${basename(path)} was changed since it was shown. Look at it again first.`)
    }
    if (shown.problems.length > 0) {
      throw new UserError('import-problems', 'The file needs mending first.', shown.problems)
    }
    session.command('coding.importCodes', basename(path), (writer) => importCodes(writer, plan))
    return { added: plan.added.length, changed: plan.changed.length }
  }),
  exportCodes: coding.exportCodes.handler(async ({ context: { session, main }, input: { format, title } }) => {
    const [picked] = await main.ask({
      ...{ type: 'save-codebook', title, suggestedName: `codebook.${format}` },
      endings: [format],
    })
    if (!picked) return null
    const path = picked.toLowerCase().endsWith(`.${format}`) ? picked : `${picked}.${format}`
    const entries = listEntries(session.project)
    writeWholeFile(path, codebookFile(session.project, format, session.places.appVersion))
    return { name: basename(path), codes: entries.length }
  }),
}
