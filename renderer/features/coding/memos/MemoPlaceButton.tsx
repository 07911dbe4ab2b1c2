import type { MemoPlace } from '#core/contract/memos.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { MemoPlaceName, placeWords } from './MemoPlaceName.tsx'
import styles from './places.module.css'
import { useOpenPlace } from './useOpenPlace.ts'

/** A place that opens at a click; of a coded passage its words too. */
export function MemoPlaceButton({ place }: { readonly place: MemoPlace }) {
  const { t } = useTranslate()
  const open = useOpenPlace()
  // What was deleted is named, and there is nothing to open.
  if (place.kind === 'measure' && !place.isThere) return <MemoPlaceName place={place} />
  return (
    <button
      type="button"
      className={styles.place}
      title={t('memos.openPlace', { name: placeWords(place, t) })}
      onClick={() => open(place)}
    >
      <MemoPlaceName place={place} />
      {place.kind === 'coding' && place.quote !== '' ? <q dir="auto">{place.quote}</q> : null}
    </button>
  )
}
