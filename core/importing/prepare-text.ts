import { indexCodePoints } from '../text/code-points.ts'
import { countWords } from '../text/count-words.ts'
import { toSearchForm } from '../text/search-form.ts'
import { printText, type TextPrint } from './find-duplicates.ts'
import type { DocumentLanguage, ImportedTurn } from './imported-study.ts'
import { listSpeakers, type Speaker } from './list-speakers.ts'
import { headOfTranscript } from './plan-transcripts.ts'

/** A text with all that is kept of it, counted and hashed where it was read, so that writing it is only writing. */
export interface ReadText extends PlainText {
  /** Empty unless it is to be reviewed, as is `print`. */
  readonly speakers: readonly Speaker[]
  /** What stands before its first turn. */
  readonly head: string
  readonly words: number
  readonly codePoints: number
  /** Lower-case hex of the text's UTF-8 bytes. */
  readonly textSha256: string
  /** The form in which it is searched; null where that is the text itself. */
  readonly searchForm: string | null
  readonly print: TextPrint | null
}

/** A text as its file says it. Name, case and wave are a table's; null where the file is one text. */
interface PlainText {
  readonly name: string | null
  readonly case: string | null
  readonly wave: string | null
  readonly sourceRow: number | null
  readonly text: string
  readonly language: DocumentLanguage
  readonly turns: readonly ImportedTurn[]
}

/** Counts and hashes a text; `forReview` also lists its speakers and makes it ready to be compared with others, which takes as long as all the rest. */
export function prepareText(plain: PlainText, sha256: (bytes: Uint8Array) => string, forReview: boolean): ReadText {
  const { text, turns } = plain
  const [first] = turns
  const index = indexCodePoints(text)
  const searchForm = toSearchForm(text)
  return {
    ...plain,
    speakers: forReview ? listSpeakers(text, turns) : [],
    head: headOfTranscript(text, first ? index.toUtf16(first.startCodePoint) : null),
    words: countWords(text),
    codePoints: index.length,
    textSha256: sha256(new TextEncoder().encode(text)),
    searchForm: searchForm === text ? null : searchForm,
    print: forReview ? printText(text, sha256) : null,
  }
}
