import { Link, useNavigate } from '@tanstack/react-router'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useCommands } from '../commands/CommandsProvider.tsx'
import { InSideBar } from './ShellSlots.tsx'
import styles from './side-bar.module.css'

type View = {
  readonly id: string
  /** In the language on screen. */
  readonly name: string
  readonly keys: string
  /** How much is still to be done there, and what it is. */
  readonly open?: { readonly count: number; readonly title: string } | undefined
}

type Props = {
  readonly stage: '/coding' | '/compare' | '/report'
  readonly views: readonly View[]
  readonly shown: string
}

/** The views of a stage under the stages, each with the keys that show it. */
export function StageViews({ stage, views, shown }: Props) {
  const { t, number } = useTranslate()
  const navigate = useNavigate()
  useCommands(
    views.map(({ id, name, keys }) => ({
      id: `${stage}.${id}`,
      title: t('views.show', { name }),
      group: t('commands.here'),
      keys: [keys],
      // A lone key is a letter of a text that is being typed.
      worksInFields: keys.length > 1,
      run: () => void navigate({ to: stage, search: { view: id } }),
    })),
  )
  return (
    <InSideBar>
      <nav className={styles.views} aria-label={t('shell.views')}>
        <h4>{t('shell.views')}</h4>
        {views.map(({ id, name, open }) => (
          <Link
            key={id}
            to={stage}
            search={{ view: id }}
            aria-current={id === shown ? 'true' : undefined}
            draggable={false}
          >
            {name}
            {open && open.count > 0 ? <small title={open.title}>{number(open.count)}</small> : null}
          </Link>
        ))}
      </nav>
    </InSideBar>
  )
}
