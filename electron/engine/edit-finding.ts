import { restTokens, seenAsGone } from '#core/reporting/findings/rest-tokens.ts'
import { seenAfterEdit } from '#core/reporting/own-text/stale.ts'
import { tokensIn } from '#core/text/live-tokens.ts'
import type { PlannedFinding } from '#core/types/report-plan.ts'
import { addFinding, type FindingChange, updateFinding } from '#db/queries/edit-findings.ts'
import { readReportPlan } from '#db/queries/report-plan.ts'
import { seenIn } from './edit-report.ts'
import type { EngineSession } from './engine-session.ts'

type Text = PlannedFinding['texts'][number]
type Rests = Pick<PlannedFinding, 'measures' | 'quotes'>

type FindingInput = { readonly id?: string | undefined } & {
  readonly [K in keyof Omit<PlannedFinding, 'id' | 'texts'>]?: PlannedFinding[K] | undefined
} & { readonly texts?: readonly Omit<Text, 'seen'>[] | undefined }

/** A new finding, or a change of one, with what its figures print now. Returns its id. */
export async function saveFinding(session: EngineSession, { id, texts, ...input }: FindingInput): Promise<string> {
  const known = readReportPlan(session.project).findings.find((one) => one.id === id)
  const rests = { measures: input.measures ?? known?.measures ?? [], quotes: input.quotes ?? known?.quotes ?? [] }
  const written: Text[] = []
  for (const text of texts ?? []) written.push(await writtenAnew(session, text, rests, known))
  for (const text of known?.texts ?? []) {
    const isWritten = written.some(({ language }) => language === text.language)
    if (known && !isWritten && (input.measures || input.quotes))
      written.push(await restingAnew(session, text, rests, known))
  }
  const change: Omit<FindingChange, 'id'> = { ...input, texts: written }
  if (id !== undefined) {
    session.command('reporting.updateFinding', null, (writer) => updateFinding(writer, { ...change, id }))
    return id
  }
  const { indicator = null, confidence = null } = input
  return session.command('reporting.addFinding', null, (writer) =>
    addFinding(writer, { indicator, confidence, texts: written, ...rests }),
  )
}

/** A sentence that is written. What was deleted beneath it stays told until the sentence is confirmed as it stands. */
async function writtenAnew(
  session: EngineSession,
  { language, text }: Omit<Text, 'seen'>,
  rests: Rests,
  known: PlannedFinding | undefined,
): Promise<Text> {
  const before = known?.texts.find((one) => one.language === language)
  const now = await seenIn(session, language, [...tokensIn(text), ...restTokens(rests)])
  const gone = !known || before?.text === text ? [] : seenAsGone(before, restTokens(known))
  const seen = seenAfterEdit(before, text, now)
  return { language, text, seen: { ...Object.fromEntries(gone.map(({ token, was }) => [token, was])), ...seen } }
}

/** A sentence that stands, when the finding rests on something else from now on: what is taken out was not deleted, what is added is seen. */
async function restingAnew(session: EngineSession, text: Text, rests: Rests, known: PlannedFinding): Promise<Text> {
  const [before, after] = [restTokens(known), restTokens(rests)]
  const printed = tokensIn(text.text)
  const out = new Set(before.filter((token) => !after.includes(token) && !printed.includes(token)))
  const added = after.filter((token) => !before.includes(token) && !printed.includes(token))
  const kept = Object.entries(text.seen).filter(([token]) => !out.has(token))
  return { ...text, seen: { ...Object.fromEntries(kept), ...(await seenIn(session, text.language, added)) } }
}
