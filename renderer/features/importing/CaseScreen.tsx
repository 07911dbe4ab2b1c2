import { useQuery } from '@tanstack/react-query'
import { useNavigate, useRouter } from '@tanstack/react-router'
import type { CaseId } from '#core/contract/ids.ts'
import type { CaseDetail } from '#core/contract/importing.ts'
import { useEngine } from '#renderer/engine/EngineProvider.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ErrorState } from '#renderer/ui/states/ErrorState.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { failureSentence } from '../failure-sentence.ts'
import { attributeName } from './attribute-name.ts'
import { CaseMemos } from './CaseMemos.tsx'
import { CaseOutcomes } from './CaseOutcomes.tsx'
import { CaseScales } from './CaseScales.tsx'
import { CaseSessions } from './CaseSessions.tsx'
import { CaseTexts } from './CaseTexts.tsx'
import { CaseThemes } from './CaseThemes.tsx'
import styles from './case.module.css'

/** Everything about one principal in both waves: scores, themes, texts, sessions, and the school's outcomes. */
export function CaseScreen({ id, withNames }: { readonly id: string; readonly withNames: boolean }) {
  const { calls } = useEngine()
  const wording = useTranslate()
  const { t } = wording
  const router = useRouter()
  const navigate = useNavigate()
  const detail = useQuery(calls.importing.getCase.queryOptions({ input: { id: id as CaseId, withNames } }))
  const back = () => (router.history.canGoBack() ? router.history.back() : void navigate({ to: '/data', search: {} }))
  return (
    <div className={styles.screen}>
      <nav>
        <Button look="bare" keys="Escape" onClick={back}>
          {t('shell.back')}
        </Button>
        <Button look="bare" onClick={() => void navigate({ to: '/data', search: {} })}>
          {t('data.back')}
        </Button>
      </nav>
      {detail.error ? <ErrorState title={t('data.failedCase')} body={failureSentence(detail.error, wording)} /> : null}
      {detail.data ? (
        <Case detail={detail.data} withNames={withNames} />
      ) : detail.error ? null : (
        <Skeleton height={240} />
      )}
    </div>
  )
}

function Case({ detail, withNames }: { readonly detail: CaseDetail; readonly withNames: boolean }) {
  const { t, tryTranslate } = useTranslate()
  const attributes = Object.entries(detail.attributes).filter(([name, value]) => value !== null && name !== 'school')
  return (
    <>
      <header className={styles.header}>
        <h1>
          <bdi>{detail.pseudonym}</bdi>
          {detail.name === null ? null : (
            <small>
              <bdi>{detail.name}</bdi>
            </small>
          )}
        </h1>
        <dl>
          {detail.site === null || !withNames ? null : (
            <div>
              <dt>{t('data.school')}</dt>
              <dd>
                <bdi>{detail.site}</bdi>
              </dd>
            </div>
          )}
          {attributes.map(([name, value]) => (
            <div key={name}>
              <dt>{attributeName(name, tryTranslate)}</dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      </header>
      <div className={styles.columns}>
        <div>
          <CaseScales detail={detail} />
          <CaseThemes detail={detail} />
          <CaseTexts detail={detail} />
        </div>
        <div>
          <CaseSessions detail={detail} />
          <CaseOutcomes detail={detail} />
          <CaseMemos id={detail.id} />
        </div>
      </div>
    </>
  )
}
