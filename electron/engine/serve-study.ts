import { overviewOf } from '#core/comparing/overview.ts'
import { gatherStudy } from '#db/queries/comparing.ts'
import { studyStatus } from '#db/queries/study.ts'
import { engine } from './context.ts'
import { pathOf } from './file-handles.ts'
import { readFolder, writeFolder } from './load-folder.ts'
import { createStudy, openSample, openStudy } from './open-study.ts'
import { pickFile } from './pick-file.ts'
import { forgetStudy, listRecent } from './recent-studies.ts'
import { streamJob } from './stream-job.ts'

const study = engine.study

export const serveStudy = study.router({
  listRecent: study.listRecent.handler(({ context }) => listRecent(context.session.places.userData)),
  forgetRecent: study.forgetRecent.handler(({ context, input }) =>
    forgetStudy(context.session.places.userData, pathOf(input.file)),
  ),
  pickFile: study.pickFile.handler(({ context, input }) => pickFile(context.main, input)),
  create: study.create.handler(({ context, input }) => createStudy(context, pathOf(input.file), input)),
  open: study.open.handler(({ context, input }) => openStudy(context, pathOf(input.file), input.readOnly ?? false)),
  openSample: study.openSample.handler(({ context, signal }) =>
    streamJob((onProgress, jobSignal) => openSample(context, { onProgress, signal: jobSignal }), signal),
  ),
  close: study.close.handler(({ context }) => {
    context.session.close()
    context.main.tell({ kind: 'title', title: 'Throughline', path: null })
  }),
  status: study.status.handler(({ context: { session } }) =>
    session.openProject ? studyStatus(session.openProject, session.coder) : null,
  ),
  overview: study.overview.handler(({ context }) => overviewOf(gatherStudy(context.session.project))),
  loadFolder: study.loadFolder.handler(({ context: { session }, input, signal }) =>
    streamJob(async (onProgress, jobSignal) => {
      session.checkWritable()
      const folder = pathOf(input.folder)
      const options = { workerUrl: session.places.workerUrl, onProgress, signal: jobSignal }
      const read = await readFolder(folder, options)
      writeFolder(session.project, folder, read.study, session.by())
      session.emit({ kind: 'changed' })
      return { notices: read.notices.map(({ file, message }) => `${file}: ${message}`) }
    }, signal),
  ),
})
