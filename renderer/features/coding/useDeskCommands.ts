import type { NumberedCode } from '#core/coding/number-codes.ts'
import type { CodeRow } from '#core/contract/coding.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import {
  applyCommands,
  boundCommands,
  changeCommands,
  type Maker,
  viewCommands,
  walkCommands,
} from './desk-commands.ts'
import type { Applying } from './useApplying.ts'
import type { Bounds } from './useBounds.ts'
import type { Changing } from './useChanging.ts'
import type { Walking } from './useWalking.ts'

/** Looking: the other wave beside, whose codings, which text. */
export type Viewing = {
  readonly canBeside: boolean
  readonly isBeside: boolean
  readonly toggleBeside: () => void
  readonly toggleLinked: () => void
  readonly togglePaint: () => void
  readonly hasOthers: boolean
  readonly toggleOthers: () => void
  readonly walkTexts: (step: 1 | -1) => void
  readonly editMemo: () => void
  /** One step back, or null when there is none on this screen. */
  readonly stepBack: (() => void) | null
}

export type DeskActions = {
  readonly numbered: readonly NumberedCode<CodeRow>[]
  /** A coding is looked at. */
  readonly hasCoding: boolean
  readonly applying: Applying
  readonly changing: Changing
  readonly bounds: Bounds
  readonly walking: Walking
  readonly viewing: Viewing
}

/** Offers everything the screen can do with its keys. */
export function useDeskCommands(desk: DeskActions): void {
  const { t } = useTranslate()
  const make =
    (group: string): Maker =>
    (id, title, keys, run, isDisabled = false) => ({ id: `coding.${id}`, title, group, keys, run, isDisabled })
  useCommands([
    ...applyCommands(desk, make(t('desk.groupApply')), t),
    ...changeCommands(desk, make(t('desk.groupChange')), t),
    ...boundCommands(desk, make(t('desk.groupBounds')), t),
    ...walkCommands(desk, make(t('desk.groupWalk')), t),
    ...viewCommands(desk, make(t('commands.here')), t),
  ])
}
