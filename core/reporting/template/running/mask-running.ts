import { escapeXml } from '../../xml.ts'
import type { RunningPart, TemplateRunning } from '../template-look.ts'

const TEXT = /<w:t xml:space="preserve">([^<]*)<\/w:t>/g

const PARAGRAPH = /<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs

/** What each paragraph of a part says. */
export function wordsOfRunning({ xml }: RunningPart): readonly string[] {
  return [...xml.matchAll(PARAGRAPH)].map(([paragraph]) => textsOf(paragraph).join(''))
}

/** The parts with no name of the study in their texts; a name may be cut over several stretches of one paragraph. */
export function maskRunning(running: TemplateRunning, mask: (text: string) => string): TemplateRunning {
  const masked = (part: RunningPart) => ({
    ...part,
    xml: part.xml.replace(PARAGRAPH, (paragraph) => maskParagraph(paragraph, mask)),
  })
  return { ...running, parts: running.parts.map(masked) }
}

function maskParagraph(paragraph: string, mask: (text: string) => string): string {
  const texts = textsOf(paragraph)
  const whole = texts.join('')
  if (mask(whole) === whole) return paragraph
  const apart = texts.map(mask)
  // What only shows when the stretches are joined is taken out of all of them at once.
  const out = mask(apart.join('')) === apart.join('') ? apart : texts.map((_, i) => (i === 0 ? mask(whole) : ''))
  let at = 0
  return paragraph.replace(TEXT, () => `<w:t xml:space="preserve">${escapeXml(out[at++] ?? '')}</w:t>`)
}

function textsOf(paragraph: string): readonly string[] {
  return [...paragraph.matchAll(TEXT)].map(([, text = '']) => plainText(text))
}

/** What `escapeXml` wrote. */
function plainText(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
}
