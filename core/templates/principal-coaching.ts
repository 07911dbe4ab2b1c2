import { parse } from 'yaml'
import type { ImportedStudy } from '#core/importing/imported-study.ts'
import codebookText from './codebook.yaml?raw'
import type { TemplateLanguage } from './new-study.ts'
import questionnaireText from './questionnaire.yaml?raw'

type CodeText = {
  readonly name: string
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly example: string
}

type Codebook = {
  readonly codes: readonly ({ readonly id: string; readonly parent: string | null; readonly color: string } & Readonly<
    Record<TemplateLanguage, CodeText>
  >)[]
}

type Questionnaire = {
  readonly labels: Readonly<Record<TemplateLanguage, readonly string[]>>
  readonly items: readonly ({ readonly id: string; readonly scale: string; readonly reversed: boolean } & Readonly<
    Record<TemplateLanguage, string>
  >)[]
}

/** A scale of the questionnaire and the theme of the codebook that speaks to the same outcome. */
const themeOfScale: Readonly<Record<string, string>> = { confidence: 'leadership-confidence' }

/** The default codebook and questionnaire of a principal-coaching study: eight themes, in one of three languages. */
export function principalCoaching(
  language: TemplateLanguage,
): Pick<ImportedStudy, 'codes' | 'instruments' | 'indicators'> {
  const { codes } = parse(codebookText) as Codebook
  const questionnaire = parse(questionnaireText) as Questionnaire
  const scaleIds = [...new Set(questionnaire.items.map(({ scale }) => scale))]
  const nameOf = (scale: string) =>
    codes.find(({ id }) => id === (themeOfScale[scale] ?? scale))?.[language].name ?? scale
  return {
    codes: codes.map(({ id, parent, color, ...texts }) => ({
      id,
      parent,
      color: color.toLowerCase(),
      ...texts[language],
    })),
    instruments: [
      {
        id: 'leadership',
        label: questionnaireLabel[language],
        items: questionnaire.items.map((item, index) => ({
          ...{ id: item.id, column: `Q${index + 1}`, type: 'likert' as const, text: item[language], min: 1, max: 5 },
          labels: labelsOf(questionnaire),
        })),
        missing: [],
        scales: scaleIds.map((id) => ({
          ...{ id, label: nameOf(id), score: 'mean' as const, minAnswered: 0.5 },
          items: questionnaire.items
            .filter(({ scale }) => scale === id)
            .map((item) => ({ item: item.id, reversed: item.reversed })),
        })),
      },
    ],
    indicators: scaleIds.map((id) => ({
      ...{ id, label: nameOf(id), scales: [id], codes: [themeOfScale[id] ?? id], outcomes: [] },
    })),
  }
}

const questionnaireLabel: Readonly<Record<TemplateLanguage, string>> = {
  en: "Principals' questionnaire",
  he: 'שאלון למנהלות ולמנהלים',
  ar: 'استبيان المديرين والمديرات',
}

/** Answers may come in any of the three languages, whatever the study's own. */
function labelsOf({ labels }: Questionnaire) {
  return Object.values(labels).flatMap((words) => words.map((label, index) => ({ label, value: index + 1 })))
}
