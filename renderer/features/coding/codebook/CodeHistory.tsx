import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CodeCoding, CodeVersion } from '#core/contract/codebook.ts'
import type { CodeId } from '#core/contract/ids.ts'
import type { WaveSummary } from '#core/contract/study.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../../failure-sentence.ts'
import { CodingList } from './CodingList.tsx'
import { earlierCodings } from './earlier-codings.ts'
import { FieldChanges } from './FieldChanges.tsx'
import styles from './versions.module.css'

type Props = { readonly id: CodeId; readonly waves: readonly WaveSummary[] }

/** Which codings are listed: those of a version, or all before the meaning last changed. */
type Shown = CodeVersion['id'] | 'earlier' | null

/** How the code's wording changed, newest first, and which codings were made under each wording. */
export function CodeHistory({ id, waves }: Props) {
  const wording = useTranslate()
  const { t } = wording
  const { calls } = useEngine()
  const [shown, setShown] = useState<Shown>(null)
  const versions = useQuery(calls.coding.getCodeHistory.queryOptions({ input: { id } }))
  const codings = useQuery({
    ...calls.coding.listCodeCodings.queryOptions({ input: { id } }),
    enabled: shown !== null,
  }).data
  if (versions.error) return <ErrorState title={t('codebook.failed')} body={failureSentence(versions.error, wording)} />
  if (!versions.data) return <Skeleton height={120} />
  const earlier = earlierCodings(versions.data)
  const listed = (ids: CodeVersion['codings']) => pickCodings(codings, ids)
  const toggle = (which: Shown) => setShown(shown === which ? null : which)
  return (
    <div className={styles.history} data-selectable>
      <section className={styles.earlier} data-any={earlier.length > 0 || undefined}>
        {earlier.length > 0 ? (
          <>
            <h3>{t('codebook.earlier', { count: earlier.length })}</h3>
            <p>{t('codebook.earlierHint')}</p>
            <Button aria-expanded={shown === 'earlier'} onClick={() => toggle('earlier')}>
              {t(shown === 'earlier' ? 'codebook.hideThem' : 'codebook.showThem')}
            </Button>
          </>
        ) : (
          <p>{t('codebook.allCurrent')}</p>
        )}
      </section>
      {shown === 'earlier' ? (
        <section aria-label={t('codebook.earlier', { count: earlier.length })}>
          <CodingList codings={listed(earlier)} waves={waves} />
        </section>
      ) : null}
      <ol className={styles.versions}>
        {versions.data.map((version) => (
          <Version
            key={version.id}
            version={version}
            codings={shown === version.id ? listed(version.codings) : null}
            waves={waves}
            onToggle={() => toggle(version.id)}
          />
        ))}
      </ol>
    </div>
  )
}

function pickCodings(codings: readonly CodeCoding[] | undefined, ids: CodeVersion['codings']): readonly CodeCoding[] {
  const wanted = new Set(ids)
  return (codings ?? []).filter((coding) => wanted.has(coding.id))
}

function Version(props: {
  readonly version: CodeVersion
  /** Its codings, while they are shown. */
  readonly codings: readonly CodeCoding[] | null
  readonly waves: readonly WaveSummary[]
  readonly onToggle: () => void
}) {
  const { version, codings, waves, onToggle } = props
  const { t, tryTranslate, moment } = useTranslate()
  const isUndone = version.state === 'undone'
  const what = tryTranslate(`history.${version.kind}`) ?? t('codebook.title')
  const count = version.codings.length
  return (
    <li data-state={version.state}>
      <header>
        <b>
          {version.coder === null
            ? t('codebook.madeThen', { what, when: moment(version.at) })
            : t('codebook.madeAt', { what, name: version.coder, when: moment(version.at) })}
        </b>
        {version.state === 'current' ? <em>{t('codebook.now')}</em> : null}
        {isUndone ? <em>{t('codebook.undone')}</em> : null}
      </header>
      <FieldChanges changes={version.changes} />
      {isUndone ? null : count > 0 ? (
        <Button look="bare" aria-expanded={codings !== null} onClick={onToggle}>
          {t('codebook.madeUnder', { count })}
        </Button>
      ) : (
        <small>{t('codebook.noneUnder')}</small>
      )}
      {codings ? <CodingList codings={codings} waves={waves} /> : null}
    </li>
  )
}
