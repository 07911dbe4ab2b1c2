import { Tabs as MantineTabs } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './layout.module.css'

type Tab<Value extends string> = { readonly value: Value; readonly label: string; readonly content: ReactNode }

/** Views of one thing beside each other; arrows move between them. */
export function Tabs<Value extends string>(props: {
  readonly tabs: readonly Tab<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
  readonly label: string
}) {
  const { tabs, value, onChange, label } = props
  const choose = (next: string | null) => {
    const tab = tabs.find((candidate) => candidate.value === next)
    if (tab) onChange(tab.value)
  }
  return (
    <MantineTabs
      value={value}
      onChange={choose}
      keepMounted={false}
      classNames={{
        root: styles.tabs ?? '',
        list: styles.tabList ?? '',
        tab: styles.tab ?? '',
        panel: styles.tabPanel ?? '',
      }}
      unstyled
    >
      <MantineTabs.List aria-label={label}>
        {tabs.map((tab) => (
          <MantineTabs.Tab key={tab.value} value={tab.value}>
            {tab.label}
          </MantineTabs.Tab>
        ))}
      </MantineTabs.List>
      {tabs.map((tab) => (
        // Focusable, so that the arrows scroll what holds nothing to click.
        <MantineTabs.Panel key={tab.value} value={tab.value} tabIndex={0}>
          {tab.content}
        </MantineTabs.Panel>
      ))}
    </MantineTabs>
  )
}
