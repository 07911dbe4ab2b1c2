import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { EmptyState } from '#renderer/ui/states/EmptyState.tsx'

type Props = {
  /** How many proposals there are. */
  readonly left: number
  readonly isAdopting: boolean
  readonly onAdoptAll: () => void
  readonly onWrite: () => Promise<void>
}

/** No findings yet: what they are, and the proposals as the next step. */
export function FindingsEmpty({ left, isAdopting, onAdoptAll, onWrite }: Props) {
  const { t } = useTranslate()
  return (
    <EmptyState title={t('builder.emptyTitle')} body={t('builder.emptyBody')}>
      {left > 0 ? (
        <Button look="primary" keys="Shift+A" disabled={isAdopting} onClick={onAdoptAll}>
          {t('builder.adoptAll', { count: left })}
        </Button>
      ) : null}
      <Button keys="N" onClick={() => void onWrite()}>
        {t('builder.newFinding')}
      </Button>
    </EmptyState>
  )
}
