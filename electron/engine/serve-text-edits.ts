import { settleReview } from '#db/queries/edit-codings.ts'
import { editDocument, getTextToEdit, listReviews, setSpeakerRole } from '#db/queries/edit-document.ts'
import { codingName, textName } from '#db/queries/labels.ts'
import { engine } from './context.ts'

const coding = engine.coding

/** Editing coded texts, and looking at what that left in doubt: part of the coding calls. */
export const serveTextEdits = {
  getTextToEdit: coding.getTextToEdit.handler(({ context, input }) => getTextToEdit(context.session.project, input.id)),
  editText: coding.editText.handler(({ context: { session }, input }) => {
    session.command('coding.editText', textName(session.project, input.id), (writer) => editDocument(writer, input))
    return { toReview: listReviews(session.project, input.id).length }
  }),
  setSpeakerRole: coding.setSpeakerRole.handler(({ context: { session }, input }) =>
    session.command('coding.setSpeakerRole', textName(session.project, input.documentId), (writer) =>
      setSpeakerRole(writer, input),
    ),
  ),
  listReviews: coding.listReviews.handler(({ context, input }) =>
    listReviews(context.session.project, input.documentId),
  ),
  settleReview: coding.settleReview.handler(({ context: { session }, input }) =>
    session.command('coding.settleReview', codingName(session.project, input.id), (writer) =>
      settleReview(writer, input.id, input.span),
    ),
  ),
}
