import { joinRules } from '../text/rule-sections.ts'
import type { CodebookEntry } from '../types/codebook.ts'
import { escapeXml } from './escape-xml.ts'

type TravellingEntry = CodebookEntry & { readonly guid: string }

/**
 * A codebook as REFI-QDA. The format has one description a code: rules, example and the codebook's own id follow the definition there
 * under headings. `origin` names the program. Source: REFI-QDA 1.5, codebook schema.
 */
export function writeQdc(entries: readonly TravellingEntry[], origin: string): Uint8Array {
  const lines = entries.filter(({ parent }) => parent === null).flatMap((entry) => codeLines(entry, entries, 2))
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="urn:QDA-XML:codebook:1.0 Codebook.xsd" origin="${escapeXml(origin)}">`,
    '  <Codes>',
    ...lines,
    '  </Codes>',
    '</CodeBook>',
    '',
  ].join('\n')
  return new TextEncoder().encode(text)
}

function codeLines(entry: TravellingEntry, all: readonly TravellingEntry[], depth: number): readonly string[] {
  const indent = '  '.repeat(depth)
  const attributes = [
    `guid="${escapeXml(entry.guid)}"`,
    `name="${escapeXml(entry.name).replaceAll('\n', '&#10;')}"`,
    'isCodable="true"',
    ...(entry.color === null ? [] : [`color="${escapeXml(entry.color)}"`]),
  ]
  // An id that is the name or the GUID is found again without being said.
  const isSaid = entry.id !== entry.name && entry.id !== entry.guid
  const description = joinRules({ ...entry, id: isSaid ? entry.id : '' })
  return [
    `${indent}<Code ${attributes.join(' ')}>`,
    ...(description === '' ? [] : [`${indent}  <Description>${escapeXml(description)}</Description>`]),
    ...all.filter(({ parent }) => parent === entry.id).flatMap((child) => codeLines(child, all, depth + 1)),
    `${indent}</Code>`,
  ]
}
