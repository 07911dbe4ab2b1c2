import { expect, test } from 'vitest'
import type { Command } from '../commands/command-registry.ts'
import { groupCommands, matchesQuery } from './group-commands.ts'

const command = (id: string, group: string, title = id): Command => ({ id, title, group, run: () => {} })

test('what came last stands first, and one id stands once with its latest title', () => {
  const groups = groupCommands([
    command('go.data', 'Go to'),
    command('undo', 'Edit', 'Undo'),
    command('apply', 'Coding'),
    command('undo', 'Edit', 'Undo “Apply code”'),
  ])
  expect(groups.map(({ group }) => group)).toEqual(['Coding', 'Edit', 'Go to'])
  expect(groups[1]?.commands.map(({ title }) => title)).toEqual(['Undo “Apply code”'])
})

test('words match in any order and case, with or without points and accents', () => {
  expect(matchesQuery('Open the sample study', 'study sam')).toBe(true)
  expect(matchesQuery('Open the sample study', 'study x')).toBe(false)
  expect(matchesQuery('פְּתִיחַת מחקר', 'פתיחת')).toBe(true)
  expect(matchesQuery('José', 'jose')).toBe(true)
})
