import type { LanguageCode } from '#core/contract/ids.ts'

/** What could tell who someone is, to be decided before the report leaves. */
export function NamesView({ language }: { readonly language: LanguageCode }) {
  return <div lang={language} />
}
