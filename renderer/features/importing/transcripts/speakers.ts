import type { PlannedSpeaker } from '#core/contract/transcripts.ts'
import type { SpeakerRole } from '#core/importing/speaker-roles.ts'
import { foldLabel } from '#core/text/fold-label.ts'

/** Who the user says a label is. */
export type SaidRole = SpeakerRole | 'not-a-speaker'
export type SaidSpeaker = { readonly label: string; readonly role: SaidRole }

/** What the user said of labels; those nobody spoke of are as they were recognised in each text. */
export type SaidRoles = ReadonlyMap<string, SaidRole>

export function toSpeakers(roles: SaidRoles): readonly SaidSpeaker[] {
  return [...roles].map(([label, role]) => ({ label, role }))
}

/** The role of a label as it stands. */
export function roleOf({ label, role }: Pick<PlannedSpeaker, 'label' | 'role'>, roles: SaidRoles): SaidRole {
  const fold = foldLabel(label)
  return [...roles].find(([said]) => foldLabel(said) === fold)?.[1] ?? role
}
