import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { MemoPlace, MemoTarget } from '#core/contract/memos.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './places.module.css'

/** Other memos on the same thing, and those that point to it. */
export function MemosAbout({ place, but }: { readonly place: MemoPlace; readonly but: string }) {
  const { t } = useTranslate()
  const { calls } = useEngine()
  const target: MemoTarget = place
  const about = useQuery(calls.coding.listMemosAbout.queryOptions({ input: { target } }))
  const others = (about.data ?? []).filter((memo) => memo.id !== but)
  if (others.length === 0) return null
  return (
    <section className={styles.about}>
      <h2>{t('memos.about')}</h2>
      <ul>
        {others.map((memo) => (
          <li key={memo.id}>
            <Link to="/coding" search={{ view: 'memos', memo: memo.id }} draggable={false}>
              <bdi>{memo.title || memo.line || t('memos.untitled')}</bdi>
              {memo.as === 'link' ? <small>{t('memos.pointsHere')}</small> : null}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
