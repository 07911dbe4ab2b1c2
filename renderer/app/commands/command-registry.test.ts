import { expect, test, vi } from 'vitest'
import { type Command, createCommandRegistry } from './command-registry.ts'

const command = (id: string, more: Partial<Command> = {}): Command => ({
  id,
  title: id,
  group: 'Test',
  run: () => {},
  ...more,
})
const press = (key: string, ctrlKey = false) =>
  ({ key, code: '', ctrlKey, metaKey: false, altKey: false, shiftKey: false }) as KeyboardEvent

test('the owner that came last has the key, and gives it back when it leaves', () => {
  const registry = createCommandRegistry()
  const [shell, dialog] = [Symbol('shell'), Symbol('dialog')]
  registry.set(shell, [command('back', { keys: ['Escape'] })])
  registry.set(dialog, [command('close', { keys: ['Escape'] })])
  expect(registry.findByKeys(press('Escape'), false, false)?.id).toBe('close')
  registry.set(dialog, [])
  expect(registry.findByKeys(press('Escape'), false, false)?.id).toBe('back')
})

test('the shell gives way to a screen that was there before it', () => {
  const registry = createCommandRegistry()
  registry.set(Symbol('screen'), [command('deselect', { keys: ['Escape'] })])
  registry.set(Symbol('shell'), [command('back', { keys: ['Escape'] })], 'shell')
  expect(registry.findByKeys(press('Escape'), false, false)?.id).toBe('deselect')
})

test('in a field only commands that say so take their keys', () => {
  const registry = createCommandRegistry()
  registry.set(Symbol('shell'), [
    command('undo', { keys: ['Mod+Z'] }),
    command('palette', { keys: ['Mod+K'], worksInFields: true }),
  ])
  expect(registry.findByKeys(press('z', true), false, true)).toBeUndefined()
  expect(registry.findByKeys(press('z', true), false, false)?.id).toBe('undo')
  expect(registry.findByKeys(press('k', true), false, true)?.id).toBe('palette')
})

test('a command set anew runs its newest closure, and only a visible difference is announced', () => {
  const registry = createCommandRegistry()
  const listener = vi.fn()
  const owner = Symbol('screen')
  let ran = ''
  registry.set(owner, [command('act', { run: () => (ran = 'old') })])
  registry.subscribe(listener)
  const listed = registry.list()
  registry.set(owner, [command('act', { run: () => (ran = 'new') })])
  registry.find('act')?.run()
  expect(ran).toBe('new')
  expect(listener).not.toHaveBeenCalled()
  expect(registry.list()).toBe(listed)
  registry.set(owner, [command('act', { isDisabled: true })])
  expect(listener).toHaveBeenCalledOnce()
  expect(registry.list()).not.toBe(listed)
})
