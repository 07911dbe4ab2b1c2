import { memo, useEffect, useRef, useState } from 'react'
import type { AlarmPlace } from '#core/types/report-alarm.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ownEnter } from '../list/own-enter.ts'
import { type NameAlarm, placesOf } from './arrange-alarms.ts'
import styles from './names.module.css'
import { PLACES } from './place-address.ts'
import { useOpenPlace } from './useOpenPlace.ts'

/** Places shown until all are asked for. */
const FIRST = 3

/** What could tell who someone is: the words, where they stand, what is done about them. */
export const AlarmItem = memo(function AlarmItem({
  alarm,
  isAt,
}: {
  readonly alarm: NameAlarm
  readonly isAt: boolean
}) {
  const { t } = useTranslate()
  const [areAllShown, showAll] = useState(false)
  const focus = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isAt && focus.current?.closest('ul')?.contains(document.activeElement))
      focus.current.focus({ preventScroll: true })
  }, [isAt])
  const places = placesOf(alarm)
  const shown = areAllShown ? places : places.slice(0, FIRST)
  return (
    <div className={styles.alarm}>
      <button ref={focus} type="button" className={styles.term} tabIndex={isAt ? 0 : -1}>
        <bdi>{alarm.kind === 'term' ? alarm.term : alarm.values.map(({ value }) => value).join(' + ')}</bdi>
        <small>
          {alarm.kind === 'term'
            ? t('leaving.places', { count: alarm.places.length })
            : t('leaving.fits', { count: alarm.fits })}
        </small>
      </button>
      <div className={styles.places}>
        {shown.map((place, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a term may stand twice in one place, and places are never reordered
          <Place key={i} place={place} isAt={isAt} />
        ))}
        {places.length > shown.length ? (
          <Button look="bare" tabIndex={isAt ? 0 : -1} onKeyDown={ownEnter} onClick={() => showAll(true)}>
            {t('leaving.morePlaces', { count: places.length - shown.length })}
          </Button>
        ) : null}
      </div>
      <Decision alarm={alarm} />
    </div>
  )
})

function Place({ place, isAt }: { readonly place: AlarmPlace; readonly isAt: boolean }) {
  const { t } = useTranslate()
  const open = useOpenPlace()
  const [start, end] = place.term ?? [0, 0]
  return (
    <button
      type="button"
      className={styles.place}
      tabIndex={isAt ? 0 : -1}
      title={t('leaving.openPlace')}
      onKeyDown={ownEnter}
      onClick={(event) => {
        event.stopPropagation()
        open(place)
      }}
    >
      <small>{t(PLACES[place.where])}</small>
      <span dir="auto">
        {place.excerpt.slice(0, start)}
        {end > start ? <mark>{place.excerpt.slice(start, end)}</mark> : null}
        {place.excerpt.slice(end)}
      </span>
    </button>
  )
}

function Decision({ alarm }: { readonly alarm: NameAlarm }) {
  const { t, moment } = useTranslate()
  const { decision } = alarm
  if (decision === null)
    return (
      <div className={styles.decision} data-state="open">
        <strong>{t('leaving.open')}</strong>
        <small>{t(alarm.kind === 'term' ? 'leaving.maskedUntil' : 'leaving.printedUntil')}</small>
      </div>
    )
  return (
    <div className={styles.decision} data-state={decision.decision}>
      <strong>{t(decision.decision === 'mask' ? 'leaving.masked' : 'leaving.kept')}</strong>
      {decision.reason === '' ? null : <span dir="auto">{decision.reason}</span>}
      <small>
        {decision.coder === null ? null : (
          <>
            <bdi>{decision.coder}</bdi> ·{' '}
          </>
        )}
        {moment(decision.at)}
      </small>
    </div>
  )
}
