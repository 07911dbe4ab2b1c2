import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { z } from 'zod'
import type { Problem } from '../types/problem.ts'
import { decodeText } from './decode-text.ts'
import { didYouMean } from './nearest-name.ts'
import { knownKeys } from './plan-schema.ts'
import { problemAt, quotedList } from './reading.ts'
import { FILE_KIND_NAMES, sniffFile } from './sniff-file.ts'

/** What a YAML file says, or null when it does not have the schema's shape; then every problem has its line. */
interface YamlReading<T> {
  readonly value: T | null
  /** For problems found later. */
  readonly locate: Locate
  readonly problems: readonly Problem[]
}

type Path = readonly PropertyKey[]

/** Where a path of keys stands in the YAML text; the nearest parent that is there when the place itself is not. */
export type Locate = (path: Path) => { readonly row: number; readonly column: string }

const MAX_BYTES = 5 * 1024 * 1024

/** Reads YAML of a known shape: its own errors first, then the shape. `what` ends the sentence for a file that is no YAML. */
export function readYaml<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
  what: string,
): YamlReading<z.infer<S>> {
  const kind = sniffFile(bytes)
  if (kind !== 'text' || bytes.length > MAX_BYTES) {
    const found = kind === 'text' ? 'over 5 MB' : FILE_KIND_NAMES[kind]
    return refuse([problemAt(file, {}, `${file} is ${found}. It must be a text in YAML that ${what}.`)])
  }
  const decoded = decodeText(bytes)
  if (!decoded.ok || decoded.guessed) {
    return refuse([problemAt(file, {}, `${file} is not UTF-8. Save it as UTF-8.`)])
  }
  return readYamlText(file, decoded.text, schema)
}

function readYamlText<S extends z.ZodType>(file: string, text: string, schema: S): YamlReading<z.infer<S>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errors = [...document.errors, ...document.warnings]
  if (errors.length > 0) return refuse(errors.map((error) => syntaxProblem(file, lines, error)))
  keepLeadingZeros(document)
  const raw = toJs(document)
  if (!raw.ok) return refuse([problemAt(file, {}, `${file} has too many aliases (*name). Write the parts out.`)])
  const locate = locator(document, lines)
  const parsed = schema.safeParse(raw.value)
  if (!parsed.success) {
    return refuse(parsed.error.issues.flatMap((issue) => issueProblems({ file, document, lines, schema }, issue)))
  }
  return { value: parsed.data, locate, problems: [] }
}

function refuse(problems: readonly Problem[]): YamlReading<never> {
  return { value: null, locate: () => ({ row: 1, column: '1' }), problems }
}

function toJs(document: Document): { readonly ok: true; readonly value: unknown } | { readonly ok: false } {
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 100 }) }
  } catch (error) {
    if (error instanceof ReferenceError) return { ok: false }
    throw error
  }
}

/** A grant number 0267 is not the number 267. */
function keepLeadingZeros(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      if (typeof node.value === 'number' && /^[-+]?0\d/.test(node.source ?? '')) node.value = node.source
    },
  })
}

function syntaxProblem(file: string, lines: LineCounter, error: YAMLError): Problem {
  const { line, col } = lines.linePos(error.pos[0])
  const detail = error.message.replace(/\s+/g, ' ').replace(/\.$/, '')
  const message = `The YAML cannot be read here: ${detail}. Look at the indentation, the colons and the quote marks.`
  return problemAt(file, { row: line, column: String(col) }, message)
}

function locator(document: Document, lines: LineCounter): Locate {
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return place(lines, node.range[0])
    }
    return { row: 1, column: '1' }
  }
}

function place(lines: LineCounter, offset: number): { readonly row: number; readonly column: string } {
  const { line, col } = lines.linePos(offset)
  return { row: line, column: String(col) }
}

interface Source {
  readonly file: string
  readonly document: Document
  readonly lines: LineCounter
  readonly schema: z.ZodType
}

function issueProblems({ file, document, lines, schema }: Source, issue: z.core.$ZodIssue): readonly Problem[] {
  const locate = locator(document, lines)
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemAt(file, locateKey(document, lines, path, key) ?? locate(path), unknownKey(schema, path, key)),
    )
  }
  const name = sayPath(path)
  const isAbsent = path.length > 0 && !document.hasIn(path)
  const message = isAbsent ? `${name} is missing. Add it.` : `${name} ${sayIssue(issue)}.`
  return [problemAt(file, locate(path), message)]
}

function unknownKey(schema: z.ZodType, path: Path, key: string): string {
  const keys = knownKeys(schema, path)
  return `'${key}' is not known here.${didYouMean(key, keys)} The keys are ${quotedList(keys, 20)}.`
}

function locateKey(document: Document, lines: LineCounter, path: Path, key: string): ReturnType<Locate> | null {
  const map = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(map)) return null
  const found = map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.key
  return isScalar(found) && found.range ? place(lines, found.range[0]) : null
}

function sayPath(path: Path): string {
  if (path.length === 0) return 'The file'
  return path.reduce<string>((said, step) => {
    if (typeof step === 'number') return `${said}[${step + 1}]`
    return said === '' ? String(step) : `${said}.${String(step)}`
  }, '')
}

function sayIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${sayType(issue.expected)}`
  if (issue.code === 'invalid_value') return `must be one of ${quotedList(issue.values.map(String))}`
  if (issue.code === 'too_small')
    return issue.origin === 'array'
      ? 'must have at least one entry'
      : `must be ${issue.inclusive ? 'at least' : 'above'} ${issue.minimum}`
  if (issue.code === 'too_big') return `must be ${issue.inclusive ? 'at most' : 'below'} ${issue.maximum}`
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'invalid_union') return 'must be a text, or { code: …, reason: … }'
  return `is not accepted (${issue.message})`
}

function sayType(expected: string): string {
  if (expected === 'object' || expected === 'record') return 'a group of keys, each with its value'
  if (expected === 'array' || expected === 'tuple') return 'a list'
  if (expected === 'int') return 'a whole number'
  return expected === 'string' ? 'a text' : `a ${expected}`
}
