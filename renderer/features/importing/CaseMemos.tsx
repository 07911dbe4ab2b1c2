import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CaseId } from '#core/contract/ids.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import styles from './case.module.css'

/** The memos on a principal and those that point to one; each opens where it is read. */
export function CaseMemos({ id }: { readonly id: CaseId }) {
  const wording = useTranslate()
  const { t, day } = wording
  const { calls } = useEngine()
  const target = { kind: 'case', id } as const
  const { data: memos, error } = useQuery(calls.coding.listMemosAbout.queryOptions({ input: { target } }))
  return (
    <section className={styles.section} aria-label={t('memos.title')}>
      <h2>{t('memos.title')}</h2>
      {error ? <p>{failureSentence(error, wording)}</p> : memos ? null : <Skeleton height={36} />}
      {memos?.length === 0 ? <p>{t('data.memosNone')}</p> : null}
      <ul className={styles.texts}>
        {memos?.map((memo) => (
          <li key={memo.id}>
            <Link to="/coding" search={{ view: 'memos', memo: memo.id }} draggable={false}>
              <bdi className={styles.memo}>{memo.title || memo.line || t('memos.untitled')}</bdi>
              <small>
                {[
                  memo.as === 'link' ? t('memos.pointsHere') : null,
                  memo.coder?.name ?? null,
                  memo.createdAt === null ? null : day(memo.createdAt),
                ]
                  .filter((part) => part !== null)
                  .map((part) => (
                    <bdi key={part}>{part}</bdi>
                  ))}
              </small>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
