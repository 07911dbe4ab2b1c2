import type { NumberedCode } from '#core/coding/number-codes.ts'
import type { CodeRow } from '#core/contract/coding.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import type { Command } from '#renderer/app/commands/command-registry.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

export type AnswersActions = {
  readonly apply: (code: CodeRow) => void
  readonly pick: () => void
  readonly inVivo: () => void
  /** Null before any code was applied. */
  readonly repeat: (() => void) | null
  readonly sentence: () => void
  /** Null while no coding is chosen. */
  readonly remove: (() => void) | null
  readonly walk: (step: number) => void
  readonly chooseCoding: (step: 1 | -1) => void
  readonly nextUncoded: () => void
  readonly search: () => void
  /** One step back, or null when there is none on this screen. */
  readonly stepBack: (() => void) | null
}

const PAGE = 10

/** Offers the view's actions with their keys, the same as where texts are read. */
export function useAnswersCommands(actions: AnswersActions, numbered: readonly NumberedCode<CodeRow>[]): void {
  const { t, direction } = useTranslate()
  const group = t('commands.here')
  const [onward, backward] = direction === 'ltr' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight']
  const command = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    id: `answers.${id}`,
    ...{ title, group, keys, run },
  })
  const unlisted = (id: string, title: string, keys: readonly string[], run: () => void): Command => ({
    ...command(id, title, keys, run),
    isUnlisted: true,
  })
  const { repeat, remove, stepBack } = actions
  useCommands([
    ...numbered.map(({ digit, code }) =>
      command(`apply${digit}`, t('coding.applyCode', { name: code.name }), [digit], () => actions.apply(code)),
    ),
    command('pick', t('coding.pickCode'), ['/'], actions.pick),
    command('inVivo', t('coding.inVivo'), ['I'], actions.inVivo),
    { ...command('repeat', t('coding.repeatCode'), ['R'], () => repeat?.()), isDisabled: repeat === null },
    command('sentence', t('answers.selectSentence'), ['S'], actions.sentence),
    command('nextUncoded', t('answers.nextUncoded'), ['U'], actions.nextUncoded),
    {
      ...command('remove', t('coding.removeCoding'), ['Delete', 'Backspace'], () => remove?.()),
      isDisabled: remove === null,
    },
    command('search', t('answers.searchCommand'), ['Mod+F'], actions.search),
    unlisted('next', t('answers.next'), ['ArrowDown', 'Alt+ArrowDown'], () => actions.walk(1)),
    unlisted('previous', t('answers.previous'), ['ArrowUp', 'Alt+ArrowUp'], () => actions.walk(-1)),
    unlisted('pageDown', t('answers.next'), ['PageDown'], () => actions.walk(PAGE)),
    unlisted('pageUp', t('answers.previous'), ['PageUp'], () => actions.walk(-PAGE)),
    unlisted('first', t('answers.first'), ['Home'], () => actions.walk(Number.NEGATIVE_INFINITY)),
    unlisted('last', t('answers.last'), ['End'], () => actions.walk(Number.POSITIVE_INFINITY)),
    unlisted('chooseNext', t('answers.chooseNext'), [onward], () => actions.chooseCoding(1)),
    unlisted('choosePrevious', t('answers.choosePrevious'), [backward], () => actions.chooseCoding(-1)),
    ...(stepBack ? [unlisted('back', t('commands.back'), ['Escape'], stepBack)] : []),
  ])
}
