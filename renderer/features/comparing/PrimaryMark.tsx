import type { Measure } from '#core/types/comparison.ts'
import type { PrimaryMeasure } from '#core/types/primary-measure.ts'
import { useCommands } from '#renderer/app/commands/CommandsProvider.tsx'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate, type Wording } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { toasts } from '#renderer/ui/overlays/toasts.ts'
import { failureSentence } from '../failure-sentence.ts'
import { PrimaryBadge } from './PrimaryBadge.tsx'
import styles from './primary.module.css'
import { usePrimary } from './usePrimary.ts'

/** Marks the measure on screen as the plan's primary one, or takes the mark away; says when it was marked, and what that is worth. */
export function PrimaryMark({ measure }: { readonly measure: Measure }) {
  const { client } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const primary = usePrimary()
  const isPrimary = primary?.measure === measure.id
  const canBe = measure.kind !== 'outcome'
  const title = t(isPrimary ? 'plan.unmark' : 'plan.mark')
  const toggle = async () => {
    try {
      await client.comparing.setPrimaryMeasure({ measure: isPrimary ? null : measure.id })
    } catch (error) {
      toasts.show(`${t('plan.failed')}. ${failureSentence(error, wording)}`, { tone: 'danger' })
    }
  }
  useCommands(
    canBe ? [{ id: 'compare.primary', title, group: t('commands.here'), keys: ['P'], run: () => void toggle() }] : [],
  )
  if (!canBe) return null
  return (
    <div className={styles.mark}>
      {isPrimary ? (
        <p data-selectable>
          <PrimaryBadge /> {sayPrimary(primary, wording)}
        </p>
      ) : null}
      <Button look="bare" keys="P" onClick={() => void toggle()}>
        {title}
      </Button>
    </div>
  )
}

/** When it was marked, and whether that was beforehand. */
function sayPrimary({ timing, markedAt, endDataAt }: PrimaryMeasure, { t, day }: Wording): string {
  const marked = day(markedAt)
  if (endDataAt === null) return t('plan.before', { marked })
  if (timing === 'with') return t('plan.with', { marked })
  return t(timing === 'before' ? 'plan.beforeData' : 'plan.after', { marked, data: day(endDataAt) })
}
