import { measureLabel, readPrimary, setPrimaryMeasure } from '#db/queries/comparing-primary.ts'
import { compareNow, detailNow } from './compared-study.ts'
import { engine } from './context.ts'
import { countedQuotes, measureDetail } from './measure-detail.ts'
import { streamJob } from './stream-job.ts'

const comparing = engine.comparing

export const serveComparing = comparing.router({
  compare: comparing.compare.handler(({ context, signal }) =>
    streamJob((onProgress, jobSignal) => compareNow(context.session, { onProgress, signal: jobSignal }), signal),
  ),
  details: comparing.details.handler(({ context, signal }) =>
    streamJob((onProgress, jobSignal) => detailNow(context.session, { onProgress, signal: jobSignal }), signal),
  ),
  getMeasure: comparing.getMeasure.handler(({ context, input }) =>
    measureDetail(context.session.project, input.id, input.quotes, input.of),
  ),
  listCounted: comparing.listCounted.handler(({ context, input: { id, wave, counted } }) =>
    countedQuotes(context.session.project, id, wave, counted),
  ),
  getPrimary: comparing.getPrimary.handler(({ context }) => readPrimary(context.session.project)),
  setPrimaryMeasure: comparing.setPrimaryMeasure.handler(({ context: { session }, input: { measure } }) => {
    const label = measure === null ? null : measureLabel(session.project, measure)
    session.command('comparing.setPrimaryMeasure', label, (writer) => setPrimaryMeasure(writer, measure))
    return readPrimary(session.project)
  }),
})
