import type { RefObject } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import list from '../list/list.module.css'
import type { QuoteFilter } from './useQuotes.ts'

type Props = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly filter: QuoteFilter
  readonly onFilter: (filter: QuoteFilter) => void
  readonly themes: readonly { readonly value: string; readonly label: string }[]
  readonly said: string
}

/** A value of a menu that stands for no restriction; ids are never so. */
const ANY = '*'

/** Which quotes are listed, and how many. */
export function QuoteFilters({ field, filter, onFilter, themes, said }: Props) {
  const { t } = useTranslate()
  return (
    <div className={list.filters}>
      <label className={list.search}>
        <input
          ref={field}
          type="search"
          dir={filter.text === '' ? undefined : 'auto'}
          placeholder={t('leaving.searchQuotes')}
          aria-label={t('leaving.searchQuotes')}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.currentTarget.value })}
          onKeyDown={(event) => {
            // The keys of the list work again.
            if (event.key === 'Enter' || event.key === 'ArrowDown' || event.key === 'Escape') event.currentTarget.blur()
          }}
        />
        <Kbd keys="Mod+F" />
      </label>
      <PickMenu
        label={t('leaving.which')}
        value={filter.which}
        choices={[
          { value: 'printed', label: t('leaving.whichPrinted') },
          { value: 'all', label: t('leaving.whichAll') },
        ]}
        onChange={(which) => onFilter({ ...filter, which, code: null })}
      />
      <PickMenu<string>
        label={t('leaving.themes')}
        value={filter.code ?? ANY}
        choices={[{ value: ANY, label: t('leaving.anyTheme') }, ...themes]}
        onChange={(code) => onFilter({ ...filter, code: code === ANY ? null : code })}
      />
      <span className={list.count} aria-live="polite">
        {said}
      </span>
    </div>
  )
}
