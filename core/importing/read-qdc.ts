import { walkXml, XmlRefusal } from '#core/files/walk-xml.ts'
import { normaliseText } from '../text/normalise-text.ts'
import { splitRules } from '../text/rule-sections.ts'
import { decodeText } from './decode-text.ts'
import type { ImportedCode } from './imported-study.ts'
import { orderCodes, type SourcedCode } from './order-codes.ts'
import { readColor } from './read-color.ts'
import { newFindings, noticeAt, problemAt, type Reading } from './reading.ts'
import { FILE_KIND_NAMES, sniffFile } from './sniff-file.ts'

/** A code while its element is open. */
interface OpenCode {
  readonly id: string
  readonly parent: string | null
  readonly name: string
  readonly color: string | null
  readonly row: number
  description: string
}

const MAX_BYTES = 50 * 1024 * 1024
const MAX_DEPTH = 50

/**
 * Reads a REFI-QDA codebook. A code's id is the one its description names (as we write it), else its name when no other code has that
 * name, else its GUID; its description becomes the definition, and the parts under our headings the rules. Read by local name, as old files use other namespaces. A DOCTYPE is refused.
 * Source: REFI-QDA 1.5, codebook schema.
 */
export function readQdc(file: string, bytes: Uint8Array): Reading<ImportedCode> {
  const findings = newFindings()
  const refuse = (row: number | undefined, message: string): Reading<ImportedCode> => ({
    rows: [],
    notices: findings.notices,
    problems: [problemAt(file, { row }, message)],
  })
  const kind = sniffFile(bytes)
  const decoded = decodeText(bytes)
  if ((kind !== 'xml' && kind !== 'text') || !decoded.ok || bytes.length > MAX_BYTES) {
    return refuse(
      undefined,
      `The file is ${FILE_KIND_NAMES[kind]}, not a REFI-QDA codebook. Export the codebook again as .qdc.`,
    )
  }
  const parsed = parseQdc(decoded.text)
  if (!parsed.ok) return refuse(parsed.row, parsed.why)
  if (parsed.codes.length === 0) return refuse(undefined, 'There is no code in the codebook. Export it again as .qdc.')
  if (parsed.sets > 0) {
    findings.notices.push(
      noticeAt('left-out', file, {}, `${parsed.sets} code sets were left out: codes are kept in a tree only.`),
    )
  }
  const rows = orderCodes(file, nameCodes(parsed.codes), findings.problems)
  return { rows, ...findings }
}

type ParsedQdc =
  | { readonly ok: true; readonly codes: readonly OpenCode[]; readonly sets: number }
  | { readonly ok: false; readonly row: number | undefined; readonly why: string }

function parseQdc(text: string): ParsedQdc {
  const codes: OpenCode[] = []
  const open: OpenCode[] = []
  let sets = 0
  let root = ''
  let inDescription = false
  const walked = walkXml(text, {
    open: (name, attributes, row) => {
      root ||= name
      if (name === 'Set') sets++
      inDescription = name === 'Description' && open.length > 0
      if (name !== 'Code') return
      const code = openCode(attributes, open.at(-1)?.id ?? null, row())
      if (code.id === '') throw new XmlRefusal('A code has no guid. Export the codebook again.')
      if (open.length >= MAX_DEPTH)
        throw new XmlRefusal(`Codes are nested deeper than ${MAX_DEPTH}. Flatten the codebook.`)
      open.push(code)
      codes.push(code)
    },
    text: (piece) => {
      const code = open.at(-1)
      if (inDescription && code) code.description += piece
    },
    close: (name) => {
      inDescription = false
      if (name === 'Code') open.pop()
    },
  })
  if (!walked.ok) return walked
  if (root === 'CodeBook') return { ok: true, codes, sets }
  return {
    ok: false,
    row: undefined,
    why: `The XML is a '${root}', not a REFI-QDA CodeBook. Export the codebook as .qdc.`,
  }
}

function openCode(attributes: Readonly<Record<string, string>>, parent: string | null, row: number): OpenCode {
  const { guid = '', name = '', color = '' } = attributes
  const id = guid.replace(/[{}]/g, '').toLowerCase()
  return {
    id,
    parent,
    name: normaliseText(name).text.trim() || id,
    color: readColor(color) ?? null,
    row,
    description: '',
  }
}

/** Gives codes the ids that people write: those their descriptions name, else their names, where these are not ambiguous. */
function nameCodes(codes: readonly OpenCode[]): readonly SourcedCode[] {
  const read = codes.map((code) => ({ ...code, rules: splitRules(normaliseText(code.description).text) }))
  const wished = read.map(({ rules, name }) => rules.id || name)
  const counts = new Map<string, number>()
  for (const wish of wished) counts.set(wish, (counts.get(wish) ?? 0) + 1)
  const idOf = new Map(
    read.map(({ id }, index) => {
      const wish = wished[index] ?? id
      return [id, counts.get(wish) === 1 ? wish : id] as const
    }),
  )
  return read.map(({ id, parent, name, color, row, rules: { id: _, ...rules } }) => ({
    row,
    code: {
      id: idOf.get(id) ?? id,
      parent: parent === null ? null : (idOf.get(parent) ?? parent),
      name,
      ...rules,
      color,
      guid: id,
    },
  }))
}
