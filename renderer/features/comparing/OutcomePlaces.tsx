import { Fragment, useState } from 'react'
import type { OutcomeDetails, OutcomeRow, Position } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './joint.module.css'
import { Ranged } from './Ranged.tsx'
import { Sign } from './Sign.tsx'
import { useSchoolNames } from './useSchoolNames.ts'

/** Cities that were opened, for coming back. */
const left: { city: string | null } = { city: null }

/** The latest year by city against target and trend; a city opens its schools, a school its principal. */
export function OutcomePlaces({ details }: { readonly details: OutcomeDetails }) {
  const { t } = useTranslate()
  const [opened, setOpened] = useState(left.city)
  const { nameOf, open } = useSchoolNames()
  const toggle = (city: string) => {
    left.city = city === opened ? null : city
    setOpened(left.city)
  }
  return (
    <table className={styles.joint}>
      <thead>
        <tr>
          <th scope="col">{t('views.place')}</th>
          <th scope="col">{t('views.latest')}</th>
          <th scope="col">{t('compare.shareOfCohort')}</th>
          <th scope="col">{t('views.againstTarget')}</th>
          <th scope="col">{t('views.againstTrend')}</th>
        </tr>
      </thead>
      <tbody>
        <PlaceRow name={t('views.allPlaces')} rows={details.total} />
        {details.cities.map(({ city, years }) => (
          <Fragment key={city}>
            <PlaceRow name={city} rows={years} isOpen={city === opened} onOpen={() => toggle(city)} />
            {city === opened
              ? details.sites
                  .filter((site) => site.city === city)
                  .map((site) => (
                    <PlaceRow
                      key={site.site}
                      name={nameOf(site.site)}
                      rows={site.years}
                      isInner
                      onOpen={() => open(site.site)}
                    />
                  ))
              : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

function PlaceRow(props: {
  readonly name: string
  readonly rows: readonly OutcomeRow[]
  readonly isOpen?: boolean
  readonly isInner?: boolean
  readonly onOpen?: () => void
}) {
  const { name, rows, isOpen, isInner = false, onOpen } = props
  const { t, number, share, change } = useTranslate()
  const row = rows.findLast(({ count }) => count.value !== null)
  if (!row) return null
  const { count, target, trend } = row
  return (
    <tr data-inner={isInner || undefined}>
      <th scope="row">
        {onOpen ? (
          <button type="button" {...(isOpen === undefined ? {} : { 'aria-expanded': isOpen })} onClick={onOpen}>
            <bdi>{name}</bdi>
          </button>
        ) : (
          name
        )}
      </th>
      <td>
        <Ranged value={count.value} interval={count.ci} why={count.why} write={(value) => number(value)} />
      </td>
      <td>
        <Ranged
          value={row.share.value}
          interval={row.share.ci}
          why={row.share.why}
          write={share}
          isReasonShown={!onOpen}
        />
      </td>
      <td>
        {target.why === undefined ? (
          <Against position={target.position}>
            {t('views.ofTarget', { target: number(target.target), difference: change(target.difference, 0) })}
          </Against>
        ) : (
          <Ranged value={null} why={target.why} isReasonShown={!onOpen} />
        )}
      </td>
      <td>
        {trend.why === undefined ? (
          <Against position={trend.position}>
            {t('views.expected', {
              expected: number(trend.expected),
              low: number(trend.ci[0]),
              high: number(trend.ci[1]),
            })}
          </Against>
        ) : (
          <Ranged value={null} why={trend.why} isReasonShown={!onOpen} />
        )}
      </td>
    </tr>
  )
}

const LOOKS: Readonly<Record<Position, 'rose' | 'same' | 'fell'>> = { above: 'rose', within: 'same', below: 'fell' }

/** Above, below, or not told apart: as a sign, and in words. */
function Against({ position, children }: { readonly position: Position; readonly children: React.ReactNode }) {
  const { t } = useTranslate()
  return (
    <span className={styles.against}>
      <Sign look={LOOKS[position]} /> {t(`views.${position}`)} <small>{children}</small>
    </span>
  )
}
