import { normaliseText } from '../text/normalise-text.ts'
import { guessLanguage } from '../text/script.ts'
import type { PlanInstrument } from '../types/study-plan.ts'
import type { ImportedDocument, ImportedResponse } from './imported-study.ts'

/** Makes a document, named `{case}-{wave}-{item}`, of every answer to an open item, so that it can be coded. */
export function openAnswerDocuments(
  responses: readonly ImportedResponse[],
  instruments: readonly Pick<PlanInstrument, 'items'>[],
  sha256OfFile: (path: string) => string,
): readonly ImportedDocument[] {
  const open = new Set(
    instruments.flatMap(({ items }) => items.filter((item) => item.type === 'open').map((item) => item.id)),
  )
  return responses.flatMap((response) => {
    if (!open.has(response.item) || response.text === null || response.missing !== null) return []
    const { text } = normaliseText(response.text)
    return [
      {
        name: `${response.case}-${response.wave}-${response.item}`,
        case: response.case,
        wave: response.wave,
        kind: 'open-answer' as const,
        item: response.item,
        text,
        language: guessLanguage(text),
        sourceFile: response.sourceFile,
        sourceSha256: sha256OfFile(response.sourceFile),
        turns: [],
      },
    ]
  })
}
