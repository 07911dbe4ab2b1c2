import type { Command } from '#renderer/app/commands/command-registry.ts'
import type { Wording } from '#renderer/i18n/useTranslate.ts'
import type { DeskActions } from './useDeskCommands.ts'

type T = Wording['t']

/** A command of the screen in one group of the palette. */
export type Maker = (
  id: string,
  title: string,
  keys: readonly string[],
  run: () => void,
  isDisabled?: boolean,
) => Command

/** Giving passages codes. */
export function applyCommands({ numbered, applying }: DeskActions, make: Maker, t: T): readonly Command[] {
  const { select, applyLast, canRepeat } = applying
  return [
    ...numbered.map(({ digit, code }) =>
      make(`apply${digit}`, t('coding.applyCode', { name: code.name }), [digit], () => applying.apply(code)),
    ),
    make('pick', t('coding.pickCode'), ['/'], applying.pick),
    make('inVivo', t('coding.inVivo'), ['I'], applying.inVivo),
    make('repeat', t('coding.repeatCode'), ['R'], applying.repeat, !canRepeat),
    make('sentence', t('coding.selectSentence'), ['S'], () => void select('sentence')),
    make('paragraph', t('desk.selectParagraph'), ['P'], () => void select('paragraph')),
    make('turn', t('coding.selectTurn'), ['T'], () => void select('turn')),
    make('codeSentence', t('desk.codeSentence'), ['Shift+S'], () => applyLast('sentence'), !canRepeat),
    make('codeParagraph', t('desk.codeParagraph'), ['Shift+P'], () => applyLast('paragraph'), !canRepeat),
    make('codeTurn', t('desk.codeTurn'), ['Shift+T'], () => applyLast('turn'), !canRepeat),
  ]
}

const WEIGHTS = [1, 2, 3, 4, 5] as const

/** Changing the coding that is looked at. */
export function changeCommands({ changing, viewing, hasCoding }: DeskActions, make: Maker, t: T): readonly Command[] {
  const isOff = !hasCoding
  return [
    make('split', t('desk.split'), ['X'], changing.split, isOff),
    make('merge', t('desk.merge'), ['J'], changing.merge, isOff),
    make('recode', t('desk.recode'), ['C'], changing.askCode, isOff),
    ...WEIGHTS.map((weight) =>
      make(`weight${weight}`, t('desk.weightOf', { weight }), [`Shift+${weight}`], () => changing.weigh(weight), isOff),
    ),
    make('weight0', t('desk.noWeight'), ['Shift+0'], () => changing.weigh(null), isOff),
    make('direction', t('desk.turnDirection'), ['D'], changing.turnDirection, isOff),
    make('memo', t('desk.editMemo'), ['M'], viewing.editMemo, isOff),
    make('remove', t('coding.removeCoding'), ['Delete', 'Backspace'], changing.remove, isOff),
    make('other', t('desk.chooseOther'), ['O'], changing.chooseOther),
  ]
}

/** Moving the bounds of the coding that is looked at. While one is chosen, the arrows are answered where they are pressed. */
export function boundCommands({ bounds, hasCoding }: DeskActions, make: Maker, t: T): readonly Command[] {
  const choose = [
    make('startBound', t('desk.moveStart'), ['['], () => bounds.choose('start'), !hasCoding),
    make('endBound', t('desk.moveEnd'), [']'], () => bounds.choose('end'), !hasCoding),
  ]
  if (!bounds.draft) return choose
  const [on, back] = bounds.isRtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft']
  return [
    ...choose,
    make('boundOn', t('desk.characterOn'), [on], () => bounds.step('character', 1)),
    make('boundBack', t('desk.characterBack'), [back], () => bounds.step('character', -1)),
    make('boundWordOn', t('desk.wordOn'), [`Mod+${on}`], () => bounds.step('word', 1)),
    make('boundWordBack', t('desk.wordBack'), [`Mod+${back}`], () => bounds.step('word', -1)),
    make('keepBounds', t('desk.keepBounds'), ['Enter'], bounds.keep),
    make('cancelBounds', t('desk.takeBackBounds'), ['Escape'], bounds.cancel),
  ]
}

/** Going through the text. */
export function walkCommands({ walking, viewing }: DeskActions, make: Maker, t: T): readonly Command[] {
  return [
    make('nextUncoded', t('desk.nextUncoded'), ['U'], () => walking.uncoded(1)),
    make('previousUncoded', t('desk.previousUncoded'), ['Shift+U'], () => walking.uncoded(-1)),
    make('nextCoding', t('desk.nextCoding'), ['N'], () => walking.codings(1)),
    make('previousCoding', t('desk.previousCoding'), ['Shift+N'], () => walking.codings(-1)),
    make('nextText', t('coding.nextText'), ['Alt+ArrowDown'], () => viewing.walkTexts(1)),
    make('previousText', t('coding.previousText'), ['Alt+ArrowUp'], () => viewing.walkTexts(-1)),
  ]
}

/** What is shown, and how. */
export function viewCommands({ viewing, bounds }: DeskActions, make: Maker, t: T): readonly Command[] {
  const { stepBack } = viewing
  const back = make('back', t('commands.back'), ['Escape'], () => stepBack?.())
  return [
    make('beside', t('coding.besideCommand'), ['B'], viewing.toggleBeside, !viewing.canBeside),
    make('linked', t('desk.linkedCommand'), ['Q'], viewing.toggleLinked, !viewing.isBeside),
    make('paintBy', t('desk.paintByCommand'), ['K'], viewing.togglePaint),
    make('others', t('desk.othersCommand'), ['H'], viewing.toggleOthers, !viewing.hasOthers),
    ...(stepBack && !bounds.draft ? [{ ...back, isUnlisted: true }] : []),
  ]
}
