import { basename } from 'node:path'
import { toSafeCsv } from '#core/text/safe-csv.ts'
import { commitDesk } from './commit-transcripts.ts'
import { engine } from './context.ts'
import { handleFor, pathOf } from './file-handles.ts'
import { streamJob } from './stream-job.ts'
import { deskOf, layOut, putAway, readAgain } from './transcript-desk.ts'
import { previewText, viewDesk } from './view-transcripts.ts'
import { writeWholeFile } from './write-file.ts'

const importing = engine.importing

/** Bringing transcripts in: chosen, read, corrected, written. */
export const serveTranscripts = {
  pickTranscripts: importing.pickTranscripts.handler(async ({ context, input }) => {
    const { from, title, filterName } = input
    const type = from === 'files' ? 'open-transcripts' : 'open-transcript-folder'
    return (await context.main.ask({ type, title, filterName })).map(handleFor)
  }),
  planTranscripts: importing.planTranscripts.handler(({ context: { session }, input, signal }) =>
    streamJob(async (onProgress, jobSignal) => {
      session.checkWritable()
      return viewDesk(await layOut(session, input.files.map(pathOf), { onProgress, signal: jobSignal }))
    }, signal),
  ),
  rereadTranscript: importing.rereadTranscript.handler(({ context: { session }, input, signal }) =>
    streamJob(async (onProgress, jobSignal) => {
      const { plan, path, encoding, columns } = input
      const wanted = { path, ...(encoding ? { encoding } : {}), ...(columns ? { columns } : {}) }
      return viewDesk(await readAgain(session, plan, wanted, { onProgress, signal: jobSignal }))
    }, signal),
  ),
  previewTranscript: importing.previewTranscript.handler(({ context: { session }, input }) =>
    previewText(deskOf(session, input.plan), input.row),
  ),
  dropPlan: importing.dropPlan.handler(({ context: { session }, input }) => putAway(session, input.plan)),
  importTranscripts: importing.importTranscripts.handler(({ context: { session }, input, signal }) =>
    streamJob((onProgress, jobSignal) => commitDesk(session, input, { onProgress, signal: jobSignal }), signal),
  ),
  saveTable: importing.saveTable.handler(async ({ context, input }) => {
    const { title, suggestedName, rows } = input
    const [picked] = await context.main.ask({ type: 'save-table', title, suggestedName })
    if (!picked) return null
    const path = picked.toLowerCase().endsWith('.csv') ? picked : `${picked}.csv`
    writeWholeFile(path, new TextEncoder().encode(toSafeCsv(rows)))
    return { name: basename(path) }
  }),
}
