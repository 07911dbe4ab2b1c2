import { wordsOfRunning } from '../template/running/mask-running.ts'
import type { TemplateRunning } from '../template/template-look.ts'
import type { LeavingText } from './leaving-texts.ts'
import type { Hit } from './protector.ts'

/** A letterhead holds the foundation's own address and telephone: of what could tell who someone is only the study's own is meant. */
export function isOfStudy({ what }: Hit): boolean {
  return ['person', 'staff', 'school', 'id', 'added'].includes(what)
}

/** What the template's headers and footers say; words that stand on several kinds of pages are told once. */
export function letterheadTexts({ parts }: TemplateRunning): readonly LeavingText[] {
  const texts = parts.flatMap((part) => wordsOfRunning(part).map((text) => ({ place: part.place, text })))
  return [...new Map(texts.map((one) => [`${one.place} ${one.text}`, one])).values()].map(({ place, text }) => ({
    ...{ where: 'letterhead', id: place, text, isSpoken: false, quote: null },
  }))
}
