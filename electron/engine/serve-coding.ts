import type { CoderId } from '#core/contract/ids.ts'
import { plainRows } from '#core/contract/plain-rows.ts'
import { listAnswers } from '#db/queries/answers.ts'
import { getCoding, getDocument, listCoders, listCodes, listCodings, listDocuments } from '#db/queries/coding.ts'
import { addCode } from '#db/queries/edit-codes.ts'
import { addCoder, addCoding, removeCoding, updateCoding } from '#db/queries/edit-codings.ts'
import { codeName, codingName } from '#db/queries/labels.ts'
import { searchTexts } from '#db/queries/search.ts'
import { UserError } from '#db/user-error.ts'
import { engine } from './context.ts'
import type { EngineSession } from './engine-session.ts'
import { serveCodebook } from './serve-codebook.ts'
import { serveCodingChanges } from './serve-coding-changes.ts'
import { serveMemos } from './serve-memos.ts'
import { serveTextEdits } from './serve-text-edits.ts'

const coding = engine.coding

export const serveCoding = coding.router({
  ...serveCodebook,
  listDocuments: coding.listDocuments.handler(({ context }) => plainRows(listDocuments(context.session.project))),
  getDocument: coding.getDocument.handler(({ context, input }) => {
    const { turns, ...document } = getDocument(context.session.project, input.id)
    return { ...document, turns: plainRows(turns) }
  }),
  listCodings: coding.listCodings.handler(({ context, input }) =>
    plainRows(listCodings(context.session.project, input.documentId)),
  ),
  listCodes: coding.listCodes.handler(({ context }) => listCodes(context.session.project)),
  listCoders: coding.listCoders.handler(({ context: { session } }) =>
    listCoders(session.project, session.coder?.id ?? null),
  ),
  useCoder: coding.useCoder.handler(({ context, input }) => context.session.useCoder(input.id)),
  addCoder: coding.addCoder.handler(({ context: { session }, input }) => {
    const id = session.command('coding.addCoder', input.name, (writer) => addCoder(writer, input.name))
    return found(listCoders(session.project, session.coder?.id ?? null), id)
  }),
  addCoding: coding.addCoding.handler(({ context: { session }, input }) => {
    const coderId = currentCoder(session)
    const name = codeName(session.project, input.codeId)
    const id = session.command('coding.addCoding', name, (writer) => addCoding(writer, { ...input, coderId }))
    return getCoding(session.project, id)
  }),
  removeCoding: coding.removeCoding.handler(({ context: { session }, input }) =>
    session.command('coding.removeCoding', codingName(session.project, input.id), (writer) =>
      removeCoding(writer, input.id),
    ),
  ),
  updateCoding: coding.updateCoding.handler(({ context: { session }, input }) =>
    session.command('coding.updateCoding', codingName(session.project, input.id), (writer) =>
      updateCoding(writer, input),
    ),
  ),
  ...serveCodingChanges,
  addCode: coding.addCode.handler(({ context: { session }, input }) => {
    const id = session.command('coding.addCode', input.name, (writer) => addCode(writer, input))
    return found(listCodes(session.project), id)
  }),
  searchTexts: coding.searchTexts.handler(({ context, input }) =>
    searchTexts(context.session.project, input.text, input.limit),
  ),
  listAnswers: coding.listAnswers.handler(({ context }) => listAnswers(context.session.project)),
  ...serveMemos,
  ...serveTextEdits,
})

function currentCoder(session: EngineSession): CoderId {
  const coder = session.coder
  if (!coder) throw new UserError('invalid', 'Say who is coding first: choose or add a coder.')
  return coder.id
}

function found<T extends { readonly id: string }>(rows: readonly T[], id: string): T {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new UserError('not-found', 'That is not in the study any more.')
  return row
}
