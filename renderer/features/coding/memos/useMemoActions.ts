import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'

/** Does things to memos and says what the engine refuses. Whether it was done is the answer; null is no. */
export function useMemoActions() {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const tryTo = async <Answer>(work: Promise<Answer>): Promise<{ readonly answer: Answer } | null> => {
    try {
      return { answer: await work }
    } catch (error) {
      toasts.show(`${t('memos.failedKeep')}. ${failureSentence(error, wording)}`, { tone: 'danger' })
      return null
    }
  }
  type Input<Name extends keyof typeof client.coding> = Parameters<(typeof client.coding)[Name]>[0]
  return {
    add: (memo: Input<'addMemo'>) => tryTo(client.coding.addMemo(memo)),
    update: async (change: Input<'updateMemo'>) => (await tryTo(client.coding.updateMemo(change))) !== null,
    remove: async (memo: Input<'removeMemo'>) => {
      const done = await tryTo(client.coding.removeMemo(memo))
      if (done) toasts.show(t('memos.removed'), { onUndo: () => void client.history.undo() })
    },
    link: (link: Input<'addMemoLink'>) => tryTo(client.coding.addMemoLink(link)),
    unlink: (link: Input<'removeMemoLink'>) => tryTo(client.coding.removeMemoLink(link)),
  }
}
