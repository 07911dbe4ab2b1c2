import { useState } from 'react'
import type { LanguageCode } from '#core/contract/ids.ts'
import type { ReportOutline } from '#core/contract/report-plan.ts'
import type { FindingOutline } from '#core/types/report-description.ts'
import { languages } from '#renderer/i18n/languages.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { ChoiceField } from '#renderer/ui/controls/ChoiceField.tsx'
import { Field } from '#renderer/ui/controls/Field.tsx'
import { Tabs } from '#renderer/ui/layout/Tabs.tsx'
import { FindingMeasures } from './FindingMeasures.tsx'
import { FindingQuotesField } from './FindingQuotesField.tsx'
import { FindingText } from './FindingText.tsx'
import styles from './finding-editor.module.css'
import type { PlanActions } from './usePlanActions.ts'
import type { QuotesById } from './useQuotesOf.ts'
import { useWritingCommands } from './writing/useWritingCommands.ts'

type Props = {
  readonly studyId: string
  readonly finding: FindingOutline
  readonly plan: ReportOutline
  readonly language: LanguageCode
  readonly quotes: QuotesById
  readonly actions: PlanActions
  readonly onClose: () => void
}

const UNSAID = '-'

/** Everything of a finding, in its place in the list; each change is kept at once. */
export function FindingEditor({ studyId, finding, plan, language, quotes, actions, onClose }: Props) {
  const { t } = useTranslate()
  const [writtenIn, setWrittenIn] = useState(language)
  useWritingCommands()
  const { id, indicator, confidence } = finding
  return (
    <div className={styles.editor}>
      <Tabs
        label={t('builder.sentenceIn')}
        value={writtenIn}
        onChange={setWrittenIn}
        tabs={languages.map(({ code, name }) => ({
          value: code,
          label: name,
          content: <FindingText key={code} {...{ studyId, finding, actions }} language={code} />,
        }))}
      />
      <div className={styles.fields}>
        <Field label={t('builder.indicator')}>
          {(ids) => (
            <select
              {...ids}
              className={styles.select}
              value={indicator ?? ''}
              onChange={(event) => void actions.updateFinding({ id, indicator: event.currentTarget.value || null })}
            >
              <option value="">{t('builder.noIndicator')}</option>
              {plan.indicators.map((one) => (
                <option key={one.id} value={one.id}>
                  {one.label}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ChoiceField
          label={t('builder.sureLabel')}
          isRow
          value={confidence ?? UNSAID}
          choices={[
            { value: 'high', label: t('builder.high') },
            { value: 'moderate', label: t('builder.moderate') },
            { value: 'low', label: t('builder.low') },
            { value: UNSAID, label: t('builder.unsaid') },
          ]}
          onChange={(value) => void actions.updateFinding({ id, confidence: value === UNSAID ? null : value })}
        />
        <FindingMeasures {...{ finding, actions }} measures={plan.measures} />
        <FindingQuotesField {...{ finding, language, quotes, actions }} />
      </div>
      <div className={styles.done}>
        <p>{t('builder.keptHint')}</p>
        <Button keys="Escape" onClick={onClose}>
          {t('builder.done')}
        </Button>
      </div>
    </div>
  )
}
