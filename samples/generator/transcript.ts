import { spokenDate } from './calendar.ts'
import type { Case } from './cases.ts'
import type { Interview, SpokenTurn } from './interview-compose.ts'
import { countWords, type Mark } from './marks.ts'
import { transcriptWords } from './transcript-words.ts'

/** A paragraph of a transcript, with the marks in its text, whose place counts from the paragraph's start. */
export type Paragraph =
  | { readonly kind: 'title' | 'plain' | 'heading' | 'note'; readonly text: string }
  | {
      readonly kind: 'turn'
      readonly text: string
      readonly spokenFrom: number
      readonly who: SpokenTurn['who']
      readonly marks: readonly Mark[]
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly [string, string])[] }

export type Transcript = {
  readonly interview: Interview
  readonly paragraphs: readonly Paragraph[]
  readonly words: number
}

/** Interviews whose particulars stand in a table, and those that end with a note of the transcriber. */
const withTable = 'P11-baseline'
const withNote = ['P29-end', 'P34-baseline']
/** Words a minute that are left of an hour's talk in an abridged transcript. */
const pace = 22
/** A pause between two speakers, in words. */
const breath = 2

/** The paragraphs of an interview, as its Word file and its plain text have them. */
export function transcribe(interview: Interview, one: Case, recordedOn: string): Transcript {
  const words = transcriptWords[interview.person.language]
  const count = interview.turns.reduce((sum, turn) => sum + countWords(turn.text), 0)
  const minutes = Math.ceil((count + breath * interview.turns.length) / pace)
  const date = spokenDate(recordedOn)
  const [name, school, day, length] = words.table
  const particulars: readonly Paragraph[] =
    interview.document === withTable
      ? [
          {
            kind: 'table',
            rows: [
              [name, one.name],
              [school, `${one.school}, ${one.spokenCity}`],
              [day, date],
              [length, words.minutes(minutes)],
            ],
          },
        ]
      : [
          { kind: 'plain', text: words.participants(one.name, interview.person.gender, one.school, one.spokenCity) },
          { kind: 'plain', text: words.recorded(date, minutes) },
        ]
  const paragraphs: readonly Paragraph[] = [
    { kind: 'title', text: words.title[interview.wave][interview.person.gender] },
    { kind: 'plain', text: words.synthetic },
    ...particulars,
    ...turnParagraphs(interview),
    ...(withNote.includes(interview.document) ? [{ kind: 'note' as const, text: words.note }] : []),
  ]
  return { interview, paragraphs, words: count }
}

/** Turns with a speaker and a time stamp, under a heading for each section. */
function turnParagraphs(interview: Interview): readonly Paragraph[] {
  const words = transcriptWords[interview.person.language]
  let spoken = 0
  return interview.turns.flatMap((turn, index): readonly Paragraph[] => {
    const heading =
      turn.section === interview.turns[index - 1]?.section
        ? []
        : [{ kind: 'heading' as const, text: words.sections[turn.section] }]
    const speaker = turn.who === 'interviewer' ? words.interviewer : words.principal[interview.person.gender]
    const before = `${stamp(spoken)} ${speaker}: `
    spoken += countWords(turn.text) + breath
    const marks = turn.marks.map((mark) => ({
      ...mark,
      start: mark.start + before.length,
      end: mark.end + before.length,
    }))
    return [...heading, { kind: 'turn', text: before + turn.text, spokenFrom: before.length, who: turn.who, marks }]
  })
}

function stamp(wordsBefore: number): string {
  const seconds = 4 + Math.round((wordsBefore * 60) / pace)
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `[${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}]`
}

/** The text of a transcript as an importer reads it: a line a paragraph, table cells each on a line of their own. */
export function plainText(transcript: Transcript): string {
  return transcript.paragraphs
    .flatMap((paragraph) => (paragraph.kind === 'table' ? paragraph.rows.flat() : [paragraph.text]))
    .join('\n')
}
