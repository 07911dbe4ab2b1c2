import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'

/** Schools by their principals' pseudonyms: a school's own name would tell who leads it. */
export function useSchoolNames() {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const navigate = useNavigate()
  const rows = useQuery(calls.importing.listCases.queryOptions({ input: { withNames: false } })).data?.rows
  return useMemo(() => {
    const bySite = Map.groupBy(rows ?? [], ({ site }) => site)
    return {
      nameOf: (site: string): string => {
        const names = (bySite.get(site) ?? []).map(({ pseudonym }) => pseudonym)
        return names.length > 0 ? t('views.schoolOf', { name: names.join(', ') }) : t('views.school')
      },
      open: (site: string) => {
        const first = bySite.get(site)?.[0]
        if (first) void navigate({ to: '/data', search: { case: first.id } })
      },
    }
  }, [rows, t, navigate])
}
