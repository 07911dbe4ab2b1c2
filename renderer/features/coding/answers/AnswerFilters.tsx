import type { RefObject } from 'react'
import type { Answers } from '#core/contract/answers.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import type { Codebook } from '../useCodebook.ts'
import styles from './answers.module.css'
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

/** A value of a menu that stands for no restriction; ids are never so. */
const ANY = '*'

/** Which answers are listed, and how many. */
export function AnswerFilters({ field, filter, onFilter, questions, waves, codebook, shown }: Props) {
  const { t } = useTranslate()
  const menu = (
    label: string,
    key: 'question' | 'wave' | 'code',
    any: string,
    choices: readonly { value: string; label: string }[],
  ) => (
    <PickMenu<string>
      label={label}
      value={filter[key] ?? ANY}
      choices={[{ value: ANY, label: any }, ...choices]}
      onChange={(value) => onFilter({ ...filter, [key]: value === ANY ? null : value })}
    />
  )
  const coder = codebook.currentCoder
  return (
    <header className={styles.filters}>
      <label className={styles.searchBox}>
        <input
          ref={field}
          type="search"
          dir={filter.search === '' ? undefined : 'auto'}
          placeholder={t('answers.search')}
          aria-label={t('answers.search')}
          value={filter.search}
          onChange={(event) => onFilter({ ...filter, search: event.currentTarget.value })}
          onKeyDown={(event) => {
            // The keys of the list work again.
            if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <Kbd keys="Mod+F" />
      </label>
      {menu(
        t('answers.questions'),
        'question',
        t('answers.anyQuestion'),
        questions.map(({ id, text }) => ({ value: id, label: text })),
      )}
      {menu(
        t('answers.waves'),
        'wave',
        t('answers.anyWave'),
        waves.map(({ id, label }) => ({ value: id, label })),
      )}
      {menu(t('answers.codes'), 'code', t('answers.anyCode'), [
        { value: NOT_CODED, label: t('answers.notCoded') },
        ...(coder ? [{ value: NOT_CODED_BY_ME, label: t('answers.notCodedByMe', { name: coder.name }) }] : []),
        ...codebook.tree.map(({ row, depth }) => ({ value: row.id, label: `${'\u2003'.repeat(depth)}${row.name}` })),
      ])}
      <span className={styles.count} aria-live="polite">
        {t('answers.count', { count: shown })}
      </span>
    </header>
  )
}
