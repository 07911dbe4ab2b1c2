import { useMemo } from 'react'
import { diffPieces } from '#core/coding/diff-pieces.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import styles from './versions.module.css'

/** How a text changed, word by word: what went is struck through, what came is underlined. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }) {
  const { t } = useTranslate()
  const pieces = useMemo(() => diffPieces(before, after), [before, after])
  return (
    <p className={styles.diff} dir="auto">
      {pieces.map(({ kind, text }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one comparison, never reordered
        if (kind === 'same') return <span key={index}>{text}</span>
        const Tag = kind === 'out' ? 'del' : 'ins'
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <Tag key={index} title={t(kind === 'out' ? 'codebook.removed' : 'codebook.added')}>
            {text}
          </Tag>
        )
      })}
    </p>
  )
}
