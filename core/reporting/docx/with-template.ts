import { type IParagraphStyleOptions, LineRuleType } from 'docx'
import type { StyleLook } from '../template/template-look.ts'
import { FONT } from './look.ts'

type Run = NonNullable<IParagraphStyleOptions['run']>

/** A style of the report: how its letters look and how its paragraphs stand. */
export interface StyleParts {
  readonly run: Run
  readonly paragraph: NonNullable<IParagraphStyleOptions['paragraph']>
}

/** Latin letters from the template; Hebrew and Arabic too where it names a font for them. */
export function fontsOf(look: StyleLook | undefined): NonNullable<Run['font']> {
  if (look?.font === undefined && look?.complexFont === undefined) return FONT
  const latin = look.font ?? FONT
  return { ascii: latin, hAnsi: latin, eastAsia: latin, cs: look.complexFont ?? FONT }
}

/** The report's style, and over it what the template's style of that name sets; what keeps paragraphs together stays the report's. */
export function withTemplate(look: StyleLook | undefined, ours: StyleParts): StyleParts {
  if (look === undefined) return ours
  return {
    run: { ...ours.run, ...runOf(look) },
    paragraph: { ...ours.paragraph, spacing: { ...ours.paragraph.spacing, ...spacingOf(look) } },
  }
}

/** Hebrew and Arabic letters get the template's size and weight, never its slant. */
function runOf({ size, complexSize = size, color, bold, italic, allCaps, ...fonts }: StyleLook): Run {
  return {
    ...(fonts.font === undefined && fonts.complexFont === undefined ? {} : { font: fontsOf(fonts) }),
    ...(size === undefined ? {} : { size }),
    ...(complexSize === undefined ? {} : { sizeComplexScript: complexSize }),
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { bold, boldComplexScript: bold }),
    ...(italic === undefined ? {} : { italics: italic, italicsComplexScript: false }),
    ...(allCaps === undefined ? {} : { allCaps }),
  }
}

const RULES = { auto: LineRuleType.AUTO, exact: LineRuleType.EXACT, atLeast: LineRuleType.AT_LEAST } as const

function spacingOf({ before, after, line, lineRule = 'auto' }: StyleLook): StyleParts['paragraph']['spacing'] {
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(line === undefined ? {} : { line, lineRule: RULES[lineRule] }),
  }
}
