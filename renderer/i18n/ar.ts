import { commands } from './ar/commands.ts'
import { grid } from './ar/grid.ts'
import { history } from './ar/history.ts'
import { next, overview } from './ar/overview.ts'
import { shell } from './ar/shell.ts'
import { start } from './ar/start.ts'
import { refused, states } from './ar/states.ts'
import type { ArabicForms, Translation } from './catalogue.ts'

export const ar: Translation<ArabicForms> = { shell, commands, start, overview, next, states, refused, grid, history }
