import { useDebouncedValue } from '@mantine/hooks'
import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { placeWords } from '#renderer/features/coding/memos/MemoPlaceName.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { matchesQuery } from './group-commands.ts'

/** What the words are found in, beyond commands: passages of the texts, principals, and memos. */
export function useFound(query: string, hasStudy: boolean): readonly SpotlightActionGroupData[] {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const navigate = useNavigate()
  const [text] = useDebouncedValue(query.trim(), 120)
  const enabled = hasStudy && text.length >= 2
  const passages = useQuery(
    calls.coding.searchTexts.queryOptions({ input: { text, limit: 8 }, enabled, placeholderData: keepPreviousData }),
  )
  const cases = useQuery(calls.importing.listCases.queryOptions({ input: { withNames: false }, enabled }))
  const memos = useQuery(
    calls.coding.listMemos.queryOptions({
      input: { search: text, limit: 5 },
      enabled,
      placeholderData: keepPreviousData,
    }),
  )
  if (!enabled) return []
  const principals = (cases.data?.rows ?? []).filter((row) => matchesQuery(`${row.pseudonym} ${row.code}`, text))
  const groups = [
    {
      group: t('commands.cases'),
      actions: principals.slice(0, 5).map((row) => ({
        id: `case:${row.id}`,
        label: row.pseudonym,
        onClick: () => void navigate({ to: '/data', search: { case: row.id } }),
      })),
    },
    {
      group: t('commands.texts'),
      actions: (passages.data ?? []).map((hit, index) => ({
        id: `text:${hit.documentId}:${index}`,
        label: hit.name,
        description: hit.excerpt,
        onClick: () =>
          void navigate({
            to: '/coding',
            search: { document: hit.documentId, ...(hit.startCodePoint === null ? {} : { at: hit.startCodePoint }) },
          }),
      })),
    },
    {
      group: t('memos.title'),
      actions: (memos.data ?? []).map((memo) => ({
        id: `memo:${memo.id}`,
        label: memo.title || memo.line || t('memos.untitled'),
        description: memo.title === '' ? placeWords(memo.on, t) : memo.line,
        onClick: () => void navigate({ to: '/coding', search: { view: 'memos', memo: memo.id } }),
      })),
    },
  ]
  return groups.filter(({ actions }) => actions.length > 0)
}
