import { addMemo, addMemoLink, removeMemo, removeMemoLink, updateMemo } from '#db/queries/edit-memos.ts'
import { memoName } from '#db/queries/labels.ts'
import { findLinkTargets } from '#db/queries/link-targets.ts'
import { describeTarget } from '#db/queries/memo-places.ts'
import { getMemo, listMemos, listMemosAbout } from '#db/queries/memos.ts'
import { engine } from './context.ts'

const coding = engine.coding

/** Memos: part of the coding calls. */
export const serveMemos = {
  listMemos: coding.listMemos.handler(({ context, input }) =>
    listMemos(context.session.project, input.search, input.limit),
  ),
  getMemo: coding.getMemo.handler(({ context, input }) => getMemo(context.session.project, input.id)),
  listMemosAbout: coding.listMemosAbout.handler(({ context, input }) =>
    listMemosAbout(context.session.project, input.target),
  ),
  describeMemoTarget: coding.describeMemoTarget.handler(({ context, input }) =>
    describeTarget(context.session.project, input.target),
  ),
  findLinkTargets: coding.findLinkTargets.handler(({ context, input }) =>
    findLinkTargets(context.session.project, input.text, input.limit),
  ),
  addMemo: coding.addMemo.handler(({ context: { session }, input }) => ({
    id: session.command('coding.addMemo', input.title || null, (writer) =>
      addMemo(writer, { ...input, coderId: session.coder?.id ?? null }),
    ),
  })),
  updateMemo: coding.updateMemo.handler(({ context: { session }, input }) =>
    session.command('coding.updateMemo', memoName(session.project, input.id), (writer) =>
      updateMemo(writer, input.id, input),
    ),
  ),
  removeMemo: coding.removeMemo.handler(({ context: { session }, input }) =>
    session.command('coding.removeMemo', memoName(session.project, input.id), (writer) => removeMemo(writer, input.id)),
  ),
  addMemoLink: coding.addMemoLink.handler(({ context: { session }, input }) =>
    session.command('coding.addMemoLink', memoName(session.project, input.id), (writer) =>
      addMemoLink(writer, input.id, input.to),
    ),
  ),
  removeMemoLink: coding.removeMemoLink.handler(({ context: { session }, input }) =>
    session.command('coding.removeMemoLink', memoName(session.project, input.id), (writer) =>
      removeMemoLink(writer, input.id, input.to),
    ),
  ),
}
