import type { CodeRow } from '#core/contract/coding.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

/** What the screen does for each of its keys. */
export type CodingActions = {
  readonly apply: (code: CodeRow) => void
  readonly pick: () => void
  readonly inVivo: () => void
  readonly repeat: () => void
  readonly sentence: () => void
  readonly turn: () => void
  readonly remove: () => void
  readonly beside: () => void
  readonly nextText: () => void
  readonly previousText: () => void
  /** One step back, or null when there is none on this screen. */
  readonly stepBack: (() => void) | null
}

type Able = { readonly canRepeat: boolean; readonly canRemove: boolean; readonly canBeside: boolean }

/** Offers the screen's actions with their keys; the first nine codes have the digits. */
export function useCodingCommands(actions: CodingActions, numbered: readonly CodeRow[], able: Able): void {
  const { t } = useTranslate()
  const group = t('commands.here')
  const command = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    id: `coding.${id}`,
    title,
    group,
    keys,
    run,
  })
  const { stepBack } = actions
  useCommands([
    ...numbered.map((code, index) =>
      command(`apply${index + 1}`, t('coding.applyCode', { name: code.name }), [String(index + 1)], () =>
        actions.apply(code),
      ),
    ),
    command('pick', t('coding.pickCode'), ['/'], actions.pick),
    command('inVivo', t('coding.inVivo'), ['I'], actions.inVivo),
    { ...command('repeat', t('coding.repeatCode'), ['R'], actions.repeat), isDisabled: !able.canRepeat },
    command('sentence', t('coding.selectSentence'), ['S'], actions.sentence),
    command('turn', t('coding.selectTurn'), ['T'], actions.turn),
    {
      ...command('remove', t('coding.removeCoding'), ['Delete', 'Backspace'], actions.remove),
      isDisabled: !able.canRemove,
    },
    { ...command('beside', t('coding.besideCommand'), ['B'], actions.beside), isDisabled: !able.canBeside },
    command('nextText', t('coding.nextText'), ['Alt+ArrowDown'], actions.nextText),
    command('previousText', t('coding.previousText'), ['Alt+ArrowUp'], actions.previousText),
    ...(stepBack ? [{ ...command('back', t('commands.back'), ['Escape'], stepBack), isUnlisted: true }] : []),
  ])
}
