import type { LinkTarget, Memo, MemoPlace } from '#core/contract/memos.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { LinkSearch } from './LinkSearch.tsx'
import { MemoPlaceButton } from './MemoPlaceButton.tsx'
import { placeWords } from './MemoPlaceName.tsx'
import { MemosAbout } from './MemosAbout.tsx'
import styles from './places.module.css'
import { useMemoActions } from './useMemoActions.ts'

/** What a memo points to, and which other memos are about what it is on. */
export function MemoLinks({ memo }: { readonly memo: Memo }) {
  const { t } = useTranslate()
  const { link, unlink } = useMemoActions()
  const header = (
    <>
      {t('memos.links')}
      {memo.links.length > 0 ? <span className={styles.count}>{memo.links.length}</span> : null}
    </>
  )
  return (
    <Panel
      name="coding.memo-links"
      edge="end"
      defaultWidth={300}
      minWidth={220}
      label={t('memos.links')}
      header={header}
    >
      <div className={styles.panel}>
        <LinkSearch
          linked={memo.links}
          onPick={(place) => {
            const to = toTarget(place)
            if (to) void link({ id: memo.id, to })
          }}
        />
        {memo.links.length === 0 ? <p className={styles.hint}>{t('memos.noLinks')}</p> : null}
        <ul className={styles.links}>
          {memo.links.map((place) => {
            const to = toTarget(place)
            return (
              <li key={to ? `${to.kind}:${to.id}` : ''}>
                <MemoPlaceButton place={place} />
                <button
                  type="button"
                  className={styles.unlink}
                  aria-label={t('memos.removeLink', { name: placeWords(place, t) })}
                  title={t('memos.removeLink', { name: placeWords(place, t) })}
                  onClick={() => to && void unlink({ id: memo.id, to })}
                >
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <path d="M3 3 L9 9 M9 3 L3 9" />
                  </svg>
                </button>
              </li>
            )
          })}
        </ul>
        <MemosAbout place={memo.on} but={memo.id} />
      </div>
    </Panel>
  )
}

/** The place as calls name it; null for those that a memo cannot point to. */
function toTarget(place: MemoPlace): LinkTarget | null {
  switch (place.kind) {
    case 'coding':
      return { kind: 'coding', id: place.id }
    case 'document':
      return { kind: 'document', id: place.id }
    case 'case':
      return { kind: 'case', id: place.id }
    case 'code':
      return { kind: 'code', id: place.id }
    default:
      return null
  }
}
