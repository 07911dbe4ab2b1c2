import type { RefObject } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { FilterBar } from '#renderer/ui/controls/FilterBar.tsx'
import { FilterMenu } from '#renderer/ui/controls/FilterMenu.tsx'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import type { QuoteFilter } from './useQuotes.ts'

type Props = {
  readonly field: RefObject<HTMLInputElement | null>
  readonly filter: QuoteFilter
  readonly onFilter: (filter: QuoteFilter) => void
  readonly themes: readonly { readonly value: string; readonly label: string }[]
  readonly said: string
}

/** Which quotes are listed, and how many. */
export function QuoteFilters({ field, filter, onFilter, themes, said }: Props) {
  const { t } = useTranslate()
  return (
    <FilterBar
      {...{ field, said }}
      label={t('leaving.searchQuotes')}
      typed={filter.text}
      onType={(text) => onFilter({ ...filter, text })}
      keys="Mod+F"
    >
      <PickMenu
        label={t('leaving.which')}
        value={filter.which}
        choices={[
          { value: 'printed', label: t('leaving.whichPrinted') },
          { value: 'all', label: t('leaving.whichAll') },
        ]}
        onChange={(which) => onFilter({ ...filter, which, code: null })}
      />
      <FilterMenu
        label={t('leaving.themes')}
        value={filter.code}
        any={t('leaving.anyTheme')}
        choices={themes}
        onChange={(code) => onFilter({ ...filter, code })}
      />
    </FilterBar>
  )
}
