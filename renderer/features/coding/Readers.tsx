import type { DocumentRow } from '#core/contract/coding.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { dragSelection } from './drag-codes.ts'
import { Reader } from './Reader.tsx'
import styles from './reader.module.css'
import type { Desk } from './useDesk.ts'

type Props = {
  readonly desk: Desk
  readonly waves: readonly WaveSummary[]
  readonly document: DocumentRow
  readonly other: DocumentRow | null
}

/** The text that is open, and the same principal's of another wave beside it; the earlier wave first. */
export function Readers({ desk, waves, document, other }: Props) {
  const { beside, focus, bounds, codebook, applying, linked } = desk
  const shown = beside ? [document, beside].sort((a, b) => order(waves, a) - order(waves, b)) : [document]
  return (
    <div className={styles.readers}>
      {shown.map((one, index) => (
        <Reader
          key={one.id}
          ref={focus.register(one.id)}
          document={one}
          wave={waves.find((wave) => wave.id === one.wave)}
          codings={desk.paintedOf(one.id)}
          areCodingsPending={desk.sourceOf(one.id).isPending}
          codebook={codebook}
          paintBy={desk.coders.paintBy}
          chosenCoding={desk.coding?.id ?? null}
          isMoving={bounds.draft?.coding.documentId === one.id}
          controls={
            index < shown.length - 1 ? (
              <LinkedControl desk={desk} />
            ) : (
              <BesideControl desk={desk} waves={waves} other={other} />
            )
          }
          onSelect={(selection, isWalking) => {
            bounds.keep()
            focus.onSelect(one.id, selection, isWalking)
          }}
          onPickCoding={focus.choose}
          onFocus={() => focus.onFocus(one.id)}
          onText={focus.onText}
          onDragBound={bounds.drag}
          onChooseBound={bounds.choose}
          onTake={() => linked.take(one.id)}
          onScroll={() => linked.onScroll(one.id)}
          onTakeSelection={(taken) =>
            dragSelection(taken, (codeId) => {
              const [code, span] = [codebook.byId.get(codeId), focus.handleOf(one.id)?.selection()]
              if (code && span) applying.applyTo(code, span, one.id)
            })
          }
        />
      ))}
    </div>
  )
}

function LinkedControl({ desk }: Pick<Props, 'desk'>) {
  const { t } = useTranslate()
  return (
    <span className={styles.controls}>
      <Button
        look={desk.isLinked ? 'quiet' : 'bare'}
        keys="Q"
        aria-pressed={desk.isLinked}
        title={t('desk.linkedHint')}
        onClick={() => desk.setLinked(!desk.isLinked)}
      >
        {t('desk.linked')}
      </Button>
    </span>
  )
}

function BesideControl({ desk, waves, other }: Pick<Props, 'desk' | 'waves' | 'other'>) {
  const { t } = useTranslate()
  const wanted = waves.find((wave) => wave.id === other?.wave)
  const offer = wanted ? t('coding.beside', { wave: wanted.label }) : t('coding.besideNone')
  return (
    <span className={styles.controls}>
      <Button look="bare" keys="B" disabled={!other} onClick={desk.toggleBeside}>
        {desk.beside ? t('coding.alone') : offer}
      </Button>
    </span>
  )
}

function order(waves: readonly WaveSummary[], document: DocumentRow): number {
  return waves.findIndex((wave) => wave.id === document.wave)
}
