import { useSyncExternalStore } from 'react'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Kbd } from '#renderer/ui/controls/Kbd.tsx'
import { Dialog } from '#renderer/ui/overlays/Dialog.tsx'
import { useCommandList } from '../commands/CommandsProvider.tsx'
import { groupCommands } from './group-commands.ts'
import styles from './palette.module.css'
import { keysHelp } from './palette-store.ts'

/** `?`: every key that works on this screen. */
export function KeysHelp() {
  const { t } = useTranslate()
  const isOpen = useSyncExternalStore(keysHelp.subscribe, keysHelp.isOpen)
  const groups = groupCommands(useCommandList().filter((command) => (command.keys ?? []).length > 0))
  return (
    <Dialog isOpen={isOpen} title={t('commands.screenKeys')} onClose={keysHelp.close} width={640}>
      <div className={styles.keys}>
        {groups.map(({ group, commands }) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {commands.map((command) => (
                <div key={command.id}>
                  <dt>{command.title}</dt>
                  <dd>
                    {(command.keys ?? []).map((keys) => (
                      <Kbd key={keys} keys={keys} />
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
