import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { createGenerator, type Generator } from '#core/stats/generator.ts'
import { type MadeLanguage, type MadeTurn, madeTurns } from './made-text.ts'

const WORDS_IN_RUN = 9
const NAMESPACES = [
  'w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'w14="http://schemas.microsoft.com/office/word/2010/wordml"',
]

/**
 * Interviews as Word saves them, in a new folder: two waves of each case, every second one in Hebrew with English names in runs of
 * their own, speakers in bold, and the parts that Word adds to each. The same files every time.
 */
export function writeWordFiles(folder: string, cases: readonly string[], words: number): void {
  mkdirSync(folder)
  const chance = createGenerator(8)
  for (const [i, id] of cases.entries()) {
    const language = i % 2 === 0 ? 'he' : 'en'
    for (const wave of ['before', 'after']) {
      writeFileSync(join(folder, `${id}-${wave}.docx`), wordFile(madeTurns(language, words, chance), language, chance))
    }
  }
}

function wordFile(turns: readonly MadeTurn[], language: MadeLanguage, chance: Generator): Uint8Array {
  const paragraphs = turns.flatMap((turn) =>
    turn.paragraphs.map((text, i) => paragraph(i === 0 ? turn : null, text, language, chance)),
  )
  const body = `<w:document ${NAMESPACES.map((one) => `xmlns:${one}`).join(' ')}><w:body>${paragraphs.join('')}${SECTION}</w:body></w:document>`
  return zipSync(
    {
      '[Content_Types].xml': part(CONTENT_TYPES),
      '_rels/.rels': part(RELATIONSHIPS),
      'word/document.xml': part(body),
      'word/styles.xml': part(STYLES),
      'word/settings.xml': part(`<w:settings xmlns:${NAMESPACES[0]}>${rsids(chance)}</w:settings>`),
    },
    { mtime: new Date(2018, 5, 15, 12) },
  )
}

function paragraph(turn: MadeTurn | null, text: string, language: MadeLanguage, chance: Generator): string {
  const start = turn
    ? run(`[${turn.stamp}] `, language, '<w:color w:val="7F7F7F"/>', chance) +
      run(`${turn.speaker}: `, language, '<w:b/><w:bCs/>', chance)
    : ''
  const isRtl = language === 'he'
  const look = `<w:pPr><w:pStyle w:val="a1"/>${isRtl ? '<w:bidi/>' : ''}<w:spacing w:after="120" w:line="300" w:lineRule="auto"/><w:jc w:val="left"/></w:pPr>`
  return `<w:p w14:paraId="${id(chance)}" w14:textId="77777777" w:rsidR="00${hex(chance)}" w:rsidRDefault="00${hex(chance)}">${look}${start}${runs(text, language, chance)}</w:p>`
}

/** Word ends a run where the script changes, where a spelling was looked at and where an edit began. */
function runs(text: string, language: MadeLanguage, chance: Generator): string {
  const pieces: string[] = []
  let words: string[] = []
  let isForeign = false
  const end = (): void => {
    if (words.length > 0) pieces.push(run(`${words.join(' ')} `, isForeign ? 'en' : language, '', chance))
    words = []
  }
  for (const word of text.split(' ')) {
    const isLatin = language === 'he' && /[A-Za-z]/.test(word)
    if (isLatin !== isForeign || words.length >= WORDS_IN_RUN + chance.below(WORDS_IN_RUN)) end()
    if (chance.below(60) === 0) pieces.push('<w:proofErr w:type="spellStart"/>')
    isForeign = isLatin
    words.push(word)
  }
  end()
  return pieces.join('')
}

function run(text: string, language: MadeLanguage, look: string, chance: Generator): string {
  const script = language === 'he' ? '<w:rtl/><w:lang w:bidi="he-IL"/>' : '<w:lang w:val="en-GB"/>'
  const properties = `<w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Arial"/>${look}<w:sz w:val="22"/><w:szCs w:val="22"/>${script}</w:rPr>`
  return `<w:r w:rsidRPr="00${hex(chance)}">${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

function hex(chance: Generator): string {
  return (0x100000 + chance.below(0xefffff % 2 ** 20)).toString(16).toUpperCase()
}

function id(chance: Generator): string {
  return chance.next().toString(16).padStart(8, '0').toUpperCase()
}

function rsids(chance: Generator): string {
  return `<w:rsids>${Array.from({ length: 200 }, () => `<w:rsid w:val="00${hex(chance)}"/>`).join('')}</w:rsids>`
}

function part(xml: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`)
}

const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800"/></w:sectPr>'
const CONTENT_TYPES =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const RELATIONSHIPS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'
/** Word lists some 370 styles that a document does not use, and 40 that it may. */
const STYLES = `<w:styles xmlns:${NAMESPACES[0]}><w:latentStyles w:count="376">${Array.from({ length: 370 }, (_, i) => `<w:lsdException w:name="Style ${i}" w:semiHidden="1" w:uiPriority="99" w:unhideWhenUsed="1"/>`).join('')}</w:latentStyles>${Array.from({ length: 40 }, (_, i) => `<w:style w:type="paragraph" w:styleId="a${i}"><w:name w:val="Body ${i}"/><w:basedOn w:val="a0"/><w:pPr><w:spacing w:after="120"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>`).join('')}</w:styles>`
