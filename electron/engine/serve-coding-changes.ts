import type { CodingRow } from '#core/contract/coding.ts'
import { isolate } from '#core/text/isolate.ts'
import { updateCoding } from '#db/queries/edit-codings.ts'
import { codeName, codingName } from '#db/queries/labels.ts'
import { mergeCodings, splitCoding } from '#db/queries/split-merge-codings.ts'
import { engine } from './context.ts'
import type { EngineSession } from './engine-session.ts'

const coding = engine.coding

/** Changes of codings that are more than another value: each is one entry of the history. */
export const serveCodingChanges = {
  splitCoding: coding.splitCoding.handler(({ context: { session }, input }) =>
    session.command('coding.splitCoding', codingName(session.project, input.id), (writer) =>
      splitCoding(writer, input.id, input.atCodePoint),
    ),
  ),
  mergeCodings: coding.mergeCodings.handler(({ context: { session }, input }) =>
    session.command('coding.mergeCodings', codingName(session.project, input.id), (writer) =>
      mergeCodings(writer, input.id, input.otherId),
    ),
  ),
  recodeCoding: coding.recodeCoding.handler(({ context: { session }, input }) =>
    session.command(
      'coding.recodeCoding',
      recodingSaid(session, input),
      (writer): CodingRow => updateCoding(writer, input),
    ),
  ),
}

/** `old → new`, in that order also between names of the other direction. */
function recodingSaid(session: EngineSession, input: Parameters<typeof updateCoding>[1]): string | null {
  const [before, after] = [
    codingName(session.project, input.id),
    input.codeId && codeName(session.project, input.codeId),
  ]
  return before && after ? `${isolate(before)} → ${isolate(after)}` : before
}
