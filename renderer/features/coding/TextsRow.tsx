import { useEffect, useRef } from 'react'
import type { DocumentRow } from '#core/contract/coding.ts'
import type { DocumentId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { WaveMark } from '#renderer/ui/figure/WaveMark.tsx'
import type { DocumentGroup } from './group-documents.ts'
import { languageKey } from './language-key.ts'
import styles from './texts.module.css'
import { useReadAhead } from './useReadAhead.ts'

type Props = {
  readonly group: DocumentGroup
  readonly waves: readonly WaveSummary[]
  readonly openId: DocumentId | null
  readonly onOpen: (id: DocumentId) => void
}

/** One principal: a button for each wave's text with its number of codings; the row itself opens the last. */
export function TextsRow({ group, waves, openId, onOpen }: Props) {
  const { t } = useTranslate()
  const readAhead = useReadAhead()
  const open = group.documents.find((document) => document.id === openId)
  const shown = open ?? group.documents.at(-1)
  if (!shown) return null
  return (
    <div className={styles.row} data-open={open ? true : undefined}>
      <button
        type="button"
        className={styles.who}
        onPointerDown={() => readAhead(shown.id)}
        onClick={() => onOpen(shown.id)}
        tabIndex={-1}
      >
        <bdi>{group.pseudonym}</bdi>
        <small>
          {t('coding.languageAndWords', {
            language: t(languageKey(shown.language)),
            words: t('coding.words', { count: shown.words }),
          })}
        </small>
      </button>
      <span className={styles.waves}>
        {waves.map((wave) => {
          const own = group.documents.filter((document) => document.wave === wave.id)
          if (own.length === 0) {
            return (
              <span key={wave.id} className={styles.missing} title={t('coding.noTextInWave')}>
                <WaveMark position={wave.position} isMissing label={`${wave.label}: ${t('coding.noTextInWave')}`} />
              </span>
            )
          }
          return own.map((document) => (
            <WaveButton
              key={document.id}
              document={document}
              wave={wave}
              isOpen={document.id === openId}
              onOpen={onOpen}
            />
          ))
        })}
      </span>
    </div>
  )
}

function WaveButton(props: {
  readonly document: DocumentRow
  readonly wave: WaveSummary
  readonly isOpen: boolean
  readonly onOpen: (id: DocumentId) => void
}) {
  const { document, wave, isOpen, onOpen } = props
  const { t } = useTranslate()
  const readAhead = useReadAhead()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // When arrows walk the list, the focus goes with them; elsewhere it stays where it is.
    const inList = button.current?.closest('ul')?.contains(window.document.activeElement)
    if (isOpen && inList) button.current?.focus({ preventScroll: true })
    if (isOpen) button.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const said = `${t('coding.openText', { name: document.pseudonym, wave: wave.label })}: ${codingsSaid(document, t)}`
  return (
    <button
      ref={button}
      type="button"
      className={styles.wave}
      aria-current={isOpen || undefined}
      aria-label={said}
      title={said}
      tabIndex={isOpen ? 0 : -1}
      // A finger is let go a tenth of a second after it was pressed: the text is there by then.
      onPointerDown={() => readAhead(document.id)}
      onClick={() => onOpen(document.id)}
    >
      <WaveMark position={wave.position} />
      <span>{document.codings}</span>
    </button>
  )
}

function codingsSaid(document: DocumentRow, t: ReturnType<typeof useTranslate>['t']): string {
  return document.codings === 0 ? t('coding.notCoded') : t('coding.codingsHere', { count: document.codings })
}
