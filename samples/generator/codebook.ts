import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { csvText } from './csv.ts'

type CodeText = {
  readonly name: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
}
export type Code = {
  readonly id: string
  readonly parent: string | null
  readonly color: string
  readonly en: CodeText
}

export function readCodebook(): readonly Code[] {
  const file = parse(readFileSync(join(import.meta.dirname, '../../core/templates/codebook.yaml'), 'utf8')) as {
    readonly codes: readonly Code[]
  }
  return file.codes
}

/** `codebook.csv`, in English. */
export function codebookCsv(codes: readonly Code[]): string {
  return csvText(
    ['id', 'parent', 'name', 'definition', 'include', 'exclude', 'example', 'color'],
    codes.map(({ id, parent, color, en }) => [
      id,
      parent ?? '',
      en.name,
      en.definition,
      en.include,
      en.exclude,
      en.example,
      color,
    ]),
  )
}
