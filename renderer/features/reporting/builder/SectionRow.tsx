import { type PointerEvent, useRef } from 'react'
import type { SectionOutline, TextState } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './sections.module.css'
import { useInSight } from './useInSight.ts'
import { countOff } from './useStaleWalk.ts'

type Props = {
  readonly section: SectionOutline
  readonly isCurrent: boolean
  /** The one row that Tab comes to. */
  readonly isStop: boolean
  /** Own words in it. */
  readonly texts: readonly TextState[]
  readonly look: { readonly 'data-dragged': true | undefined; readonly 'data-drop': string | undefined }
  readonly onDrag: (event: PointerEvent) => void
  readonly onFocus: () => void
  readonly onOpen: (isByKey: boolean) => void
  readonly onShow: (isShown: boolean) => void
}

/** A section of the report: its number, its name, whether own words stand in it, whether it is printed. */
export function SectionRow(props: Props) {
  const { section, isCurrent, isStop, texts, look, onDrag, onFocus, onOpen, onShow } = props
  const { t, number } = useTranslate()
  const { id, heading, isShown } = section
  const row = useRef<HTMLLIElement>(null)
  useInSight(row, isCurrent)
  const off = texts.reduce((sum, one) => sum + countOff(one), 0)
  return (
    <li
      ref={row}
      className={styles.row}
      data-row={id}
      data-appendix={section.isAppendix || undefined}
      data-hidden={!isShown || undefined}
      data-current={isCurrent || undefined}
      {...look}
    >
      <button
        type="button"
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        onPointerDown={onDrag}
        onFocus={onFocus}
        onClick={(event) => onOpen(event.detail === 0)}
      >
        <span className={styles.number}>{section.number ?? ''}</span>
        <span className={styles.heading}>
          <bdi>{heading}</bdi>
        </span>
        {off > 0 ? (
          <span className={styles.stale} title={t('builder.toLookAt', { count: off })}>
            {number(off)}
          </span>
        ) : null}
        {texts.length > 0 ? <TextSign label={t('builder.hasText')} /> : null}
      </button>
      <input
        type="checkbox"
        tabIndex={isStop ? 0 : -1}
        aria-label={t('builder.print', { name: heading })}
        title={t(isShown ? 'builder.printed' : 'builder.notPrinted')}
        checked={isShown}
        onChange={(event) => onShow(event.currentTarget.checked)}
      />
    </li>
  )
}

function TextSign({ label }: { readonly label: string }) {
  return (
    <svg className={styles.sign} width="14" height="14" viewBox="0 0 14 14" role="img" aria-label={label}>
      <title>{label}</title>
      <path d="M1 3h12M1 7h12M1 11h7" stroke="currentColor" strokeWidth="1.4" />
    </svg>
  )
}
