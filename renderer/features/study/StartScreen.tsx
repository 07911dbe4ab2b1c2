import { AppearanceMenu } from '#renderer/app/settings/AppearanceMenu.tsx'
import { LanguageMenu } from '#renderer/app/settings/LanguageMenu.tsx'
import { Brand } from '#renderer/app/shell/Brand.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { timedAs } from '#renderer/ui/timed-as.ts'
import { RecentStudies } from './RecentStudies.tsx'
import { useStudyActions } from './StudyActions.tsx'
import styles from './start.module.css'
import { Thread } from './Thread.tsx'

/** What is seen with no study open: begin one, open one, or look at the sample. */
export function StartScreen({ isStarting }: { readonly isStarting: boolean }) {
  const { t } = useTranslate()
  const actions = useStudyActions()
  return (
    <div className={styles.start}>
      <main className={styles.columns} aria-busy={isStarting}>
        <section>
          <h1 className={styles.name}>
            <Brand />
          </h1>
          <Thread />
          <p className={styles.lead} {...timedAs('start-screen')}>
            {t('start.lead')}
          </p>
        </section>
        <div>
          <div className={styles.ways}>
            <Way title={t('start.newStudy')} hint={t('start.newStudyHint')} keys="Mod+N" onClick={actions.startNew} />
            <Way
              title={t('start.open')}
              hint={t('start.openHint')}
              keys="Mod+O"
              onClick={() => void actions.pickAndOpen()}
            />
            <Way title={t('start.sample')} hint={t('start.sampleHint')} onClick={() => void actions.openSample()} />
          </div>
          <section className={styles.recent} aria-label={t('start.recent')}>
            <h2>{t('start.recent')}</h2>
            <RecentStudies />
          </section>
        </div>
      </main>
      <footer className={styles.foot}>
        <AppearanceMenu />
        <LanguageMenu />
      </footer>
    </div>
  )
}

function Way(props: {
  readonly title: string
  readonly hint: string
  readonly keys?: string
  readonly onClick: () => void
}) {
  return (
    <button type="button" className={styles.way} onClick={props.onClick}>
      <span>
        <strong>{props.title}</strong>
        <small>{props.hint}</small>
      </span>
      {props.keys ? (
        <span aria-hidden="true">
          <Kbd keys={props.keys} />
        </span>
      ) : null}
    </button>
  )
}
