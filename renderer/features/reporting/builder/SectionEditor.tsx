import { useEffect, useRef } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import type { SectionOutline } from '#core/types/report-description.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { PickMenu } from '#renderer/ui/controls/PickMenu.tsx'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { Skeleton } from '#renderer/ui/states/Skeleton.tsx'
import { OwnTextField } from './OwnTextField.tsx'
import styles from './sections.module.css'
import type { PlanActions } from './usePlanActions.ts'
import { useWritingCommands } from './writing/useWritingCommands.ts'

type Props = {
  readonly studyId: string
  readonly section: SectionOutline
  readonly plan: ReportOutline
  readonly language: LanguageCode
  readonly onLanguage: (language: LanguageCode) => void
  readonly actions: PlanActions
  /** Goes up each time that the keyboard asks for the text. */
  readonly asked: number
  /** Which of its texts is written in. */
  readonly onPlace: (place: 'before' | 'after') => void
  readonly onClose: () => void
}

const PANEL = { name: 'report.writing', edge: 'end', defaultWidth: 440, minWidth: 320, maxWidth: 900 } as const

/** Keeps the place of the text while its language is worked out. */
export function SectionLoading() {
  const { t } = useTranslate()
  return (
    <Panel {...PANEL} label={t('builder.ownText')}>
      <div className={styles.loading}>
        <Skeleton height={132} />
        <Skeleton height={132} />
      </div>
    </Panel>
  )
}

/** The evaluators' own words in a section, beside the report in which they stand. */
export function SectionEditor(props: Props) {
  const { studyId, section, plan, language, onLanguage, actions, asked, onPlace, onClose } = props
  const { t } = useTranslate()
  const body = useRef<HTMLDivElement>(null)
  useWritingCommands()
  useEffect(() => {
    if (asked > 0) body.current?.querySelector<HTMLElement>('[role="textbox"]')?.focus()
  }, [asked])
  const { id, number, heading, isShown } = section
  return (
    <Panel
      {...PANEL}
      label={t('builder.ownText')}
      header={
        <>
          <h2 className={styles.title}>
            {number === null ? null : `${number} · `}
            <bdi>{heading}</bdi>
          </h2>
          <PickMenu
            label={t('report.languageLabel')}
            value={language}
            choices={languages.map(({ code, name }) => ({ value: code, label: name }))}
            onChange={onLanguage}
          />
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
              onFocus={() => onPlace(place)}
            />
            {place === 'before' ? <p className={styles.own}>{t('builder.sectionItself')}</p> : null}
          </div>
        ))}
        <p className={styles.hint}>{t('builder.keptHint')}</p>
      </div>
    </Panel>
  )
}
