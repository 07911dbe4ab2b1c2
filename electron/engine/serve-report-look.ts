import { basename } from 'node:path'
import { setLook } from '#db/queries/edit-report-look.ts'
import { engine } from './context.ts'
import { lookNow, takeLogo, takeTemplate } from './edit-report-look.ts'
import { handleFor } from './file-handles.ts'

const reporting = engine.reporting

const ENDINGS = { logo: ['png', 'jpg', 'jpeg'], template: ['docx', 'dotx', 'docm', 'dotm'] } as const

/** The foundation's look: accent, logo, Word template. */
export const serveReportLook = {
  getLook: reporting.getLook.handler(({ context }) => lookNow(context.session)),
  setAccent: reporting.setAccent.handler(({ context, input }) =>
    context.session.command('reporting.setAccent', input.accent, (writer) => setLook(writer, input)),
  ),
  pickLookFile: reporting.pickLookFile.handler(async ({ context, input }) => {
    const [path] = await context.main.ask({
      type: 'open-look-file',
      title: input.title,
      endings: ENDINGS[input.for],
    })
    return path ? { handle: handleFor(path), name: basename(path) } : null
  }),
  setLogo: reporting.setLogo.handler(({ context, input }) => takeLogo(context.session, input.file)),
  setTemplate: reporting.setTemplate.handler(({ context, input }) => takeTemplate(context.session, input.file)),
}
