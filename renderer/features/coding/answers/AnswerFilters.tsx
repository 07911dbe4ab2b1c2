import type { RefObject } from 'react'
import type { Answers } from '#core/contract/answers.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FilterBar } from '#renderer/ui/controls/FilterBar.tsx'
import { FilterMenu } from '#renderer/ui/controls/FilterMenu.tsx'
import type { Codebook } from '../useCodebook.ts'
import { type AnswerFilter, NOT_CODED, NOT_CODED_BY_ME } from './arrange-answers.ts'

type Props = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly filter: AnswerFilter
  readonly onFilter: (filter: AnswerFilter) => void
  readonly questions: Answers['questions']
  readonly waves: readonly WaveSummary[]
  readonly codebook: Codebook
  readonly shown: number
}

/** Which answers are listed, and how many. */
export function AnswerFilters({ field, filter, onFilter, questions, waves, codebook, shown }: Props) {
  const { t } = useTranslate()
  const coder = codebook.currentCoder
  return (
    <FilterBar
      field={field}
      label={t('answers.search')}
      typed={filter.search}
      onType={(search) => onFilter({ ...filter, search })}
      keys="Mod+F"
      said={t('answers.count', { count: shown })}
    >
      <FilterMenu
        label={t('answers.questions')}
        value={filter.question}
        any={t('answers.anyQuestion')}
        choices={questions.map(({ id, text }) => ({ value: id, label: text }))}
        onChange={(question) => onFilter({ ...filter, question })}
      />
      <FilterMenu
        label={t('answers.waves')}
        value={filter.wave}
        any={t('answers.anyWave')}
        choices={waves.map(({ id, label }) => ({ value: id, label }))}
        onChange={(wave) => onFilter({ ...filter, wave })}
      />
      <FilterMenu
        label={t('answers.codes')}
        value={filter.code}
        any={t('answers.anyCode')}
        choices={[
          { value: NOT_CODED, label: t('answers.notCoded') },
          ...(coder ? [{ value: NOT_CODED_BY_ME, label: t('answers.notCodedByMe', { name: coder.name }) }] : []),
          ...codebook.tree.map(({ row, depth }) => ({ value: row.id, label: `${'\u2003'.repeat(depth)}${row.name}` })),
        ]}
        onChange={(code) => onFilter({ ...filter, code })}
      />
    </FilterBar>
  )
}
