import type { MemoPlace } from '#core/contract/memos.ts'
import type { MessageKey } from '#renderer/i18n/catalogue.ts'
import { useTranslate, type Wording } from '#renderer/i18n/useTranslate.ts'
import { codeColor } from '../paint-codings.ts'
import styles from './places.module.css'

const KIND_KEYS = {
  study: 'memos.kindStudy',
  measure: 'memos.kindMeasure',
  case: 'memos.kindCase',
  document: 'memos.kindDocument',
  code: 'memos.kindCode',
  coding: 'memos.kindCoding',
} as const satisfies Record<MemoPlace['kind'], MessageKey>

/** The word for things of this kind, in the plural. */
export function kindWord(kind: MemoPlace['kind'], t: Wording['t']): string {
  return t(KIND_KEYS[kind])
}

/** What a place is called in one line. */
export function placeWords(place: MemoPlace, t: Wording['t']): string {
  switch (place.kind) {
    case 'study':
      return t('memos.kindStudy')
    case 'measure':
      return place.isThere ? place.label : t('memos.goneMeasure', { name: place.label })
    case 'case':
      return place.pseudonym
    case 'code':
      return place.name
    case 'document':
      return t('memos.textPlace', { name: place.pseudonym, wave: place.wave })
    case 'coding':
      return t('memos.passagePlace', { code: place.code, name: place.pseudonym, wave: place.wave })
  }
}

/** A place by its name, with the code's colour where there is one. */
export function MemoPlaceName({ place }: { readonly place: MemoPlace }) {
  const { t } = useTranslate()
  return (
    <span className={styles.name}>
      {'color' in place ? <i style={{ backgroundColor: codeColor(place.color) }} /> : null}
      <bdi>{placeWords(place, t)}</bdi>
    </span>
  )
}
