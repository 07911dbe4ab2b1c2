import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NextStep } from '#core/contract/study.ts'
import { useTranslate, type Wording } from '#renderer/i18n/useTranslate.ts'
import styles from './next.module.css'
import { useStudyActions } from './StudyActions.tsx'

const shownNames = 4

/** What a careful evaluator would look at next, each line leading there. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const wording = useTranslate()
  return (
    <section>
      <h2 className={styles.title}>{wording.t('overview.next')}</h2>
      {steps.length === 0 ? <p className={styles.none}>{wording.t('overview.nothingNext')}</p> : null}
      <ul className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.kind}-${step.number}-${step.who.join()}`}>
            <StepLine step={step}>
              <span>{sentenceOf(step, wording)}</span>
              {step.who.length > 0 ? <small>{namesOf(step.who, wording)}</small> : null}
            </StepLine>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StepLine({ step, children }: { readonly step: NextStep; readonly children: ReactNode }) {
  const { loadFolder } = useStudyActions()
  if (step.kind === 'uncoded-documents') {
    return (
      <Link to="/coding" className={styles.step} draggable={false}>
        {children}
      </Link>
    )
  }
  if (step.kind === 'session-missed' || step.kind === 'missing-at-end') {
    return (
      <Link to="/data" className={styles.step} draggable={false}>
        {children}
      </Link>
    )
  }
  return (
    <button type="button" className={styles.step} onClick={() => void loadFolder()}>
      {children}
    </button>
  )
}

function sentenceOf(step: NextStep, { t }: Wording): string {
  const { kind, count } = step
  if (kind === 'uncoded-documents' || kind === 'missing-at-end') return t(`next.${kind}`, { count })
  if (kind === 'session-missed') return t('next.session-missed', { count, number: step.number ?? 0 })
  return t(`next.${kind}`)
}

function namesOf(who: readonly string[], { t, list }: Wording): string {
  const rest = who.length - shownNames
  if (rest <= 1) return list(who)
  return t('next.andMore', { names: list(who.slice(0, shownNames)), count: rest })
}
