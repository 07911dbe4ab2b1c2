import type { CodebookPlan } from '#core/contract/codebook.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Button } from '#renderer/ui/controls/Button.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { ProblemList } from '#renderer/ui/states/ProblemList.tsx'
import styles from './dialogs.module.css'
import { FieldChanges } from './FieldChanges.tsx'
import type { OpenImport } from './useImport.ts'

type Props = { readonly open: OpenImport; readonly onTake: () => void; readonly onClose: () => void }

/** What a file would add to the codebook, change and leave out, before any of it is done. */
export function ImportDialog({ open, onTake, onClose }: Props) {
  const { t } = useTranslate()
  const { plan } = open
  const isUseful = plan !== null && plan.problems.length === 0 && plan.added.length + plan.changed.length > 0
  return (
    <Dialog isOpen title={t('codebook.importTitle', { name: open.name })} onClose={onClose} width={640}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (isUseful) onTake()
        }}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrows scroll it */}
        <div className={styles.plan} tabIndex={0} data-selectable data-autofocus>
          {plan ? <Plan plan={plan} /> : <p>{t('codebook.importReading')}</p>}
        </div>
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" look="primary" disabled={!isUseful}>
            {t('codebook.importDo')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function Plan({ plan }: { readonly plan: CodebookPlan }) {
  const { t } = useTranslate()
  const { added, changed, same, untouched, notices, problems } = plan
  if (problems.length > 0) return <ProblemList problems={problems} />
  return (
    <>
      {added.length + changed.length === 0 ? <p>{t('codebook.nothingToDo')}</p> : null}
      {added.length > 0 ? (
        <section>
          <h3>{t('codebook.willAdd', { count: added.length })}</h3>
          <ul>
            {added.map(({ name, parent, isNameTaken }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: names may be alike; the list is never reordered
              <li key={index}>
                <bdi>{name}</bdi>
                {parent === null ? null : <small>{t('codebook.underName', { name: parent })}</small>}
                {isNameTaken ? <small className={styles.warn}>{t('codebook.sameName')}</small> : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {changed.length > 0 ? (
        <section>
          <h3>{t('codebook.willChange', { count: changed.length })}</h3>
          <p>{t('codebook.emptyCells')}</p>
          {changed.map(({ name, changes }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <article key={index}>
              <h4>
                <bdi>{name}</bdi>
              </h4>
              <FieldChanges changes={changes} />
            </article>
          ))}
        </section>
      ) : null}
      {same > 0 ? <p>{t('codebook.isSame', { count: same })}</p> : null}
      {untouched.length > 0 ? (
        <details>
          <summary>{t('codebook.staysOut', { count: untouched.length })}</summary>
          <ul>
            {untouched.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <li key={index}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {notices.length > 0 ? (
        <section>
          <h3>{t('codebook.noticesTitle')}</h3>
          <ul>
            {notices.map((notice) => (
              <li key={notice} dir="auto">
                {notice}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  )
}
