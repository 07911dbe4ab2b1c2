import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { AlarmPlace } from '#core/types/report-alarm.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { addressOf } from './place-address.ts'

/** Opens the very thing in which a place of an alarm stands. */
export function useOpenPlace(): (place: AlarmPlace) => void {
  const { calls } = useEngine()
  const navigate = useNavigate()
  const codes = useQuery(calls.coding.listCodes.queryOptions()).data ?? []
  return (place) => void navigate(addressOf(place, new Map(codes.map(({ key, id }) => [key, id]))))
}
