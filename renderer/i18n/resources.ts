import type { Messages } from './catalogue.ts'

/** A catalogue as i18next stores it: `section.key`, plural forms as `section.key_form`. */
export function toResources(messages: Messages<object>): Record<string, string> {
  const resources: Record<string, string> = {}
  for (const [section, entries] of Object.entries(messages)) {
    for (const [name, message] of Object.entries(entries)) {
      const key = `${section}.${name}`
      if (typeof message === 'string') resources[key] = message
      else for (const [form, text] of Object.entries(message)) resources[`${key}_${form}`] = text
    }
  }
  return resources
}
