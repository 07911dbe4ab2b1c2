import type { FootnoteReferenceRun, IRunOptions } from 'docx'
import { TextRun } from 'docx'
import { guessDirection } from '#core/text/script.ts'
import type { Inline, Phrase, Text } from '../report-model.ts'
import type { DocxLook } from './look.ts'

type RunStyle = Omit<IRunOptions, 'text' | 'children' | 'rightToLeft'>

/** Marks hold a sign to its number inside right-to-left lines, and what follows to the line. */
const LRM = '\u200E'
const RLM = '\u200F'
const RTL_RUN =
  /[\p{Script=Hebrew}\p{Script=Arabic}](?:[\s\p{P}\p{M}\p{N}\u200C-\u200F]*[\p{Script=Hebrew}\p{Script=Arabic}\p{M}])*/u
const LTR_RUN = /[\p{Script=Latin}](?:[\s\p{P}\p{M}\p{N}\p{S}]*[\p{Script=Latin}\p{N}])*/u

/** A phrase as runs, each in one direction. */
export function phraseRuns(look: DocxLook, phrase: Phrase, style: RunStyle = {}): readonly PhraseRun[] {
  return phrase.flatMap((inline) => [...inlineRuns(look, inline, style), ...citation(look, inline)])
}

type PhraseRun = TextRun | FootnoteReferenceRun

/** What follows the words of a quote within a sentence. */
function citation({ cite }: DocxLook, inline: Inline): readonly PhraseRun[] {
  return inline.kind === 'name' && inline.quote !== undefined && cite !== undefined ? [cite(inline.quote)] : []
}

/** A text as runs, split where its script changes direction. */
export function textRuns(look: DocxLook, text: string, style: RunStyle = {}): readonly TextRun[] {
  return splitByDirection(text, look.rtl).map(
    (part) => new TextRun({ ...style, text: part.text, rightToLeft: part.rtl }),
  )
}

function inlineRuns(look: DocxLook, inline: Inline, style: RunStyle): readonly TextRun[] {
  if (inline.kind === 'text') return textRuns(look, inline.text, { ...style, ...weightOf(inline) })
  const isNumber = inline.kind === 'figure' && !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(inline.text)
  if (inline.kind === 'name') return nameRuns(look, inline.text, style)
  if (!isNumber || !look.rtl) return textRuns(look, inline.text, style)
  const text = /^[\d.,%]+$/.test(inline.text) ? inline.text : LRM + inline.text + RLM
  return [new TextRun({ ...style, text, rightToLeft: false })]
}

/** How the evaluators marked a stretch of their own words. Hebrew and Arabic letters are never slanted: they get weight instead. */
function weightOf({ mark }: Text): RunStyle {
  if (mark === undefined) return {}
  return {
    ...(mark === 'strong' ? { bold: true } : { italics: true, italicsComplexScript: false }),
    boldComplexScript: true,
  }
}

/** The study's own words keep their own direction, held together by marks where that is not the paragraph's. */
function nameRuns(look: DocxLook, text: string, style: RunStyle): readonly TextRun[] {
  if (!/\p{L}/u.test(text)) return textRuns(look, text, style)
  const rtl = guessDirection(text) === 'rtl'
  if (rtl === look.rtl) return textRuns(look, text, style)
  const mark = rtl ? RLM : LRM
  return textRuns({ ...look, rtl }, mark + text + mark, style)
}

interface DirectedText {
  readonly text: string
  readonly rtl: boolean
}

/** Cuts a text into stretches of one direction; what has none goes with the paragraph. */
function splitByDirection(text: string, baseIsRtl: boolean): readonly DirectedText[] {
  const other = baseIsRtl ? LTR_RUN : RTL_RUN
  const parts: DirectedText[] = []
  let rest = text
  for (let match = other.exec(rest); match !== null; match = other.exec(rest)) {
    if (match.index > 0) parts.push({ text: rest.slice(0, match.index), rtl: baseIsRtl })
    parts.push({ text: match[0], rtl: !baseIsRtl })
    rest = rest.slice(match.index + match[0].length)
  }
  return rest === '' ? parts : [...parts, { text: rest, rtl: baseIsRtl }]
}
