import type { TranscriptDuplicate } from '#core/contract/transcripts.ts'
import type { Proposal } from '#core/importing/weigh-evidence.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { CorrectedRow } from './corrected-rows.ts'

/** The one thing to know of a row: why it is not read, that it is there twice, that its encoding was guessed, or what is missing. */
export function sayOfRow({ row, state, ...place }: CorrectedRow, wording: Wording): string {
  const { t } = wording
  const [problem] = row.problems
  if (problem !== undefined) return problem
  const [duplicate] = row.duplicates
  if (duplicate) return sayDuplicate(duplicate, wording)
  if (state === 'left-out') return t('transcripts.leftOutByYou')
  if (state === 'open') return t(missingOf(place))
  if (row.encoding?.used) return t('transcripts.guessedEncoding', { encoding: row.encoding.used })
  return row.notices[0] ?? ''
}

/** What is missing of a row that cannot be brought in yet. */
function missingOf(place: Pick<CorrectedRow, 'case' | 'wave'>) {
  if (place.case !== null) return 'transcripts.needsWave'
  return place.wave !== null ? 'transcripts.needsCase' : 'transcripts.needsPlace'
}

export function sayDuplicate({ of, isInStudy, kind, similarity }: TranscriptDuplicate, { t, share }: Wording): string {
  // Of a file its own name suffices, and the folder would push it out of sight.
  const name = isInStudy ? of : of.slice(of.lastIndexOf('/') + 1)
  if (kind === 'exact') return t(isInStudy ? 'transcripts.inStudy' : 'transcripts.sameAs', { name })
  const values = { name, share: share(similarity) }
  return t(isInStudy ? 'transcripts.nearInStudy' : 'transcripts.nearSame', values)
}

/** How sure a case or wave is, and why. */
export function sayProposal(proposal: Proposal, { t, list }: Wording): string {
  if (proposal.id === null) {
    return proposal.others.length === 0
      ? t('transcripts.nothingTells')
      : t('transcripts.severalTell', { names: list(proposal.others) })
  }
  const { confidence, source, what } = proposal
  const why = t(`transcripts.by-${source}`, { what })
  return `${t(confidence === 'sure' ? 'transcripts.sure' : 'transcripts.likely')} · ${why}`
}
