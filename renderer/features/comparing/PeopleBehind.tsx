import { useState } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import styles from './measure-page.module.css'
import { People } from './People.tsx'

/** As many names as can be looked over. */
const AT_FIRST = 100

type Props = {
  readonly title: string
  readonly codes: readonly string[]
  readonly nameOf: (code: string) => string
  readonly open: (code: string) => void
}

/** Who stands together in one bar or line of a chart that draws very many. */
export function PeopleBehind({ title, codes, nameOf, open }: Props) {
  const { t } = useTranslate()
  const [areAllShown, showAll] = useState(false)
  const shown = areAllShown ? codes : codes.slice(0, AT_FIRST)
  return (
    <section className={styles.behind} aria-label={title}>
      <p>{title}</p>
      <People codes={shown} nameOf={nameOf} open={open} />
      {shown.length < codes.length ? (
        <Button onClick={() => showAll(true)}>
          {t('measurePage.morePeople', { count: codes.length - shown.length })}
        </Button>
      ) : null}
    </section>
  )
}
