import { useQueryClient } from '@tanstack/react-query'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../../failure-sentence.ts'
import { planKey } from '../usePlan.ts'
import { moveSection, moveTo, showSection, stepSection } from './arrange-plan.ts'

/** Changes of the report's plan. What can be foreseen is on screen at once; what the engine refuses is taken back and said. */
export function usePlanActions(language: LanguageCode) {
  const { client } = useEngine()
  const queries = useQueryClient()
  const wording = useTranslate()
  const { t } = wording
  const queryKey = planKey(language)
  type Input<Name extends keyof typeof client.reporting> = Parameters<(typeof client.reporting)[Name]>[0]

  const patch = async (change: (plan: ReportOutline) => Partial<ReportOutline>) => {
    // An answer on its way is of before.
    await queries.cancelQueries({ queryKey })
    queries.setQueryData<ReportOutline>(queryKey, (plan) => plan && { ...plan, ...change(plan) })
  }
  const tryTo = async <Answer>(work: Promise<Answer>): Promise<{ readonly answer: Answer } | null> => {
    try {
      return { answer: await work }
    } catch (error) {
      toasts.show(`${t('builder.failedChange')} ${failureSentence(error, wording)}`, { tone: 'danger' })
      return null
    } finally {
      // Also when nothing changed and nobody says so: an answer that was on its way may have been stopped for this.
      void queries.invalidateQueries({ queryKey })
    }
  }
  /** As of now, after all that was asked before: keys come faster than the screen is drawn. */
  const newest = async () => {
    await queries.cancelQueries({ queryKey })
    return queries.getQueryData<ReportOutline>(queryKey)
  }
  const patchFinding = (id: string, change: Partial<ReportOutline['findings'][number]>) =>
    patch(({ findings }) => ({ findings: findings.map((one) => (one.id === id ? { ...one, ...change } : one)) }))

  const move = async (id: string, before: string | null) => {
    await patch(({ sections }) => ({ sections: moveSection(sections, id, before) }))
    await tryTo(client.reporting.setSection({ id, before }))
  }
  const moveFinding = async (id: string, to: number) => {
    await patch(({ findings }) => ({ findings: moveTo(findings, id, to) }))
    await tryTo(client.reporting.moveFinding({ id, to }))
  }

  return {
    move,
    step: async (id: string, step: 1 | -1) => {
      const before = stepSection((await newest())?.sections ?? [], id, step)
      if (before !== undefined) await move(id, before)
    },
    show: async (id: string, isShown: boolean) => {
      await patch(({ sections }) => ({ sections: showSection(sections, id, isShown) }))
      await tryTo(client.reporting.setSection({ id, isShown }))
    },
    saveText: async (text: Input<'saveText'>) => (await tryTo(client.reporting.saveText(text))) !== null,
    confirmSentence: (what: Input<'confirmSentence'>) => tryTo(client.reporting.confirmSentence(what)),
    addFinding: () => tryTo(client.reporting.addFinding({})),
    adopt: async (keys: readonly string[]) => {
      const done = await tryTo(client.reporting.adoptProposals({ language, keys: [...keys] }))
      return done?.answer.ids ?? []
    },
    updateFinding: async (change: Input<'updateFinding'>) => {
      const { id, indicator, confidence, measures, quotes } = change
      await patchFinding(id, {
        ...(indicator === undefined ? {} : { indicator }),
        ...(confidence === undefined ? {} : { confidence }),
        ...(measures === undefined ? {} : { measures }),
        ...(quotes === undefined ? {} : { quotes }),
      })
      return (await tryTo(client.reporting.updateFinding(change))) !== null
    },
    moveFinding,
    stepFinding: async (id: string, step: 1 | -1) => {
      const findings = (await newest())?.findings ?? []
      const to = findings.findIndex((one) => one.id === id) + step
      if (to >= 0 && to < findings.length) await moveFinding(id, to)
    },
    removeFinding: async (id: string) => {
      await patch(({ findings }) => ({ findings: findings.filter((one) => one.id !== id) }))
      const done = await tryTo(client.reporting.removeFinding({ id }))
      if (done) toasts.show(t('builder.removed'), { onUndo: () => void client.history.undo() })
    },
  }
}

export type PlanActions = ReturnType<typeof usePlanActions>
