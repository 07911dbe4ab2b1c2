import { parseArgs } from 'node:util'
import { languageCode } from '#core/contract/ids.ts'
import { reportFormat } from '#core/contract/reporting.ts'
import type { ImportKind } from './import-files.ts'

/** The call itself was wrong: exit status 2. */
export class CallError extends Error {}

export type CommandName = 'evaluate' | 'load' | 'import' | 'compare' | 'report' | 'export' | 'check'

export type CommandLine = {
  readonly command: CommandName | 'help'
  readonly operands: readonly string[]
  readonly out: string | null
  readonly formats: readonly ReportFormat[]
  readonly language: ReturnType<typeof languageCode.parse>
  readonly json: boolean
  /** A report file to hold against the project. */
  readonly verify: string | null
  readonly kind: ImportKind | null
  readonly wave: string | null
  readonly mapping: string | null
}

type ReportFormat = ReturnType<typeof reportFormat.parse>

/** What each command takes: its operands, in order, and its options. */
const shapes: Readonly<
  Record<CommandName, { readonly operands: readonly string[]; readonly options: readonly string[] }>
> = {
  evaluate: { operands: ['STUDY_FOLDER'], options: ['out', 'formats', 'lang'] },
  load: { operands: ['PROJECT', 'STUDY_FOLDER'], options: [] },
  import: { operands: ['PROJECT', 'FILE…'], options: ['kind', 'wave', 'mapping'] },
  compare: { operands: ['PROJECT'], options: ['json'] },
  report: { operands: ['PROJECT'], options: ['out', 'formats', 'lang', 'verify'] },
  export: { operands: ['PROJECT'], options: ['out'] },
  check: { operands: ['PROJECT'], options: ['json'] },
}

/** @throws CallError that says what is wrong with the call */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = readWords(words)
  const [command, ...operands] = positionals
  const line = {
    operands,
    out: values.out || null,
    formats: readFormats(values.formats ?? 'html,docx'),
    language: readLanguage(values.lang ?? 'en'),
    json: values.json ?? false,
    verify: values.verify || null,
    kind: values.kind === undefined ? null : readKind(values.kind),
    wave: values.wave || null,
    mapping: values.mapping || null,
  }
  if (values.help || command === 'help') return { command: 'help', ...line }
  if (command === undefined) throw new CallError('Which command?')
  if (!isCommand(command)) throw new CallError(`There is no command “${command}”.`)
  const { operands: wanted, options } = shapes[command]
  const stray = Object.keys(values).find((option) => option !== 'help' && !options.includes(option))
  if (stray) throw new CallError(`${command} has no option --${stray}.`)
  if (line.verify !== null) return { command, ...verifying(line) }
  const takesMore = wanted.at(-1)?.endsWith('…') === true
  if (takesMore ? operands.length < wanted.length : operands.length !== wanted.length)
    throw new CallError(`${command} takes ${wanted.join(' ')}.`)
  if (options.includes('out') && line.out === null)
    throw new CallError(`${command} needs --out ${command === 'export' ? 'FILE.qdc' : 'DIR'}.`)
  if (command === 'export' && !/\.qdc$/i.test(line.out ?? ''))
    throw new CallError(`export writes the codebook as REFI-QDA: let the name after --out end in .qdc.`)
  if (options.includes('kind')) checkImport(line)
  return { command, ...line }
}

/** The project may be left out: then it is the one that lies beside the report. */
function verifying<Line extends Pick<CommandLine, 'operands' | 'out'>>(line: Line): Line {
  if (line.operands.length > 1) throw new CallError('report --verify FILE takes PROJECT, or nothing.')
  if (line.out !== null) throw new CallError('report --verify writes nothing: leave out --out.')
  return line
}

function checkImport({ kind, wave, mapping }: Pick<CommandLine, 'kind' | 'wave' | 'mapping'>): void {
  if (kind === null) throw new CallError(`import needs --kind ${importKinds.join(', ')}.`)
  if (wave !== null && kind !== 'transcript' && kind !== 'survey')
    throw new CallError('--wave is for transcripts and surveys.')
  if (mapping !== null && (kind === 'codebook' || kind === 'codings'))
    throw new CallError(`--mapping is not for a ${kind}, whose columns are fixed.`)
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        formats: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        verify: { type: 'string' },
        kind: { type: 'string' },
        wave: { type: 'string' },
        mapping: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new CallError(error instanceof Error ? error.message : String(error))
  }
}

const importKinds: readonly ImportKind[] = [
  'roster',
  'survey',
  'transcript',
  'sessions',
  'outcomes',
  'codebook',
  'codings',
]

function readKind(name: string): ImportKind {
  const kind = importKinds.find((known) => known === name)
  if (kind) return kind
  if (name === 'qdpx') throw new CallError('REFI-QDA projects (qdpx) are not read by this version.')
  throw new CallError(`“${name}” is not a kind that is imported: ${importKinds.join(', ')}.`)
}

function isCommand(word: string): word is CommandName {
  return Object.hasOwn(shapes, word)
}

function readFormats(list: string): readonly ReportFormat[] {
  const names = list.split(',').map((name) => name.trim())
  return [...new Set(names)].map((name) => {
    const format = reportFormat.safeParse(name)
    if (!format.success)
      throw new CallError(`“${name}” is not a format this version writes: ${reportFormat.options.join(', ')}.`)
    return format.data
  })
}

function readLanguage(name: string): CommandLine['language'] {
  const language = languageCode.safeParse(name)
  if (!language.success) throw new CallError(`“${name}” is not a report language: ${languageCode.options.join(', ')}.`)
  return language.data
}
