import { useQuery } from '@tanstack/react-query'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'

/** The foundation's look and what changes it; what is refused is said with its reason, and nothing changes. */
export function useLook() {
  const { client, calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const look = useQuery(calls.reporting.getLook.queryOptions()).data
  const trying = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      toasts.show(`${t('look.failed')}. ${failureSentence(error, wording)}`, { tone: 'danger' })
    }
  }
  const pick = async (kind: 'logo' | 'template') => {
    const title = t(kind === 'logo' ? 'look.pickLogo' : 'look.pickTemplate')
    const picked = await client.reporting.pickLookFile({ for: kind, title })
    if (picked) await set(kind, picked.handle)
  }
  const set = (kind: 'logo' | 'template', file: Parameters<typeof client.reporting.setLogo>[0]['file']) =>
    kind === 'logo' ? client.reporting.setLogo({ file }) : client.reporting.setTemplate({ file })
  return {
    look,
    setAccent: (accent: string | null) => trying(() => client.reporting.setAccent({ accent })),
    pick: (kind: 'logo' | 'template') => trying(() => pick(kind)),
    remove: (kind: 'logo' | 'template') => trying(() => set(kind, null)),
  }
}
