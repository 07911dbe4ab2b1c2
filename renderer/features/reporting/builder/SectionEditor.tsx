import { useEffect, useRef } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import type { SectionOutline } from '#core/types/report-description.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { OwnTextField } from './OwnTextField.tsx'
import styles from './sections.module.css'
import type { PlanActions } from './usePlanActions.ts'
import { useWritingCommands } from './writing/useWritingCommands.ts'

type Props = {
  readonly studyId: string
  readonly section: SectionOutline
  readonly plan: ReportOutline
  readonly language: LanguageCode
  readonly actions: PlanActions
  /** Goes up each time that the keyboard asks for the text. */
  readonly asked: number
  readonly onClose: () => void
}

/** The evaluators' own words in a section, beside the report in which they stand. */
export function SectionEditor({ studyId, section, plan, language, actions, asked, onClose }: Props) {
  const { t } = useTranslate()
  const body = useRef<HTMLDivElement>(null)
  useWritingCommands()
  useEffect(() => {
    if (asked > 0) body.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()
  }, [asked])
  const { id, number, heading, isShown } = section
  return (
    <Panel
      name="report.writing"
      edge="end"
      defaultWidth={440}
      minWidth={320}
      maxWidth={900}
      label={t('builder.ownText')}
      header={
        <>
          <h2 className={styles.title}>
            {number === null ? null : `${number} · `}
            <bdi>{heading}</bdi>
          </h2>
          <Button look="bare" keys="Escape" onClick={onClose}>
            {t('shell.close')}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.editor}>
        {isShown ? null : <p className={styles.note}>{t('builder.hiddenNote')}</p>}
        {(['before', 'after'] as const).map((place) => (
          <div key={`${id} ${place} ${language}`} className={styles.field}>
            <OwnTextField
              studyId={studyId}
              section={id}
              place={place}
              language={language}
              kept={plan.texts.find((one) => one.section === id && one.place === place)}
              actions={actions}
            />
            {place === 'before' ? <p className={styles.own}>{t('builder.sectionItself')}</p> : null}
          </div>
        ))}
        <p className={styles.hint}>{t('builder.keptHint')}</p>
      </div>
    </Panel>
  )
}
