import type { LanguageCode } from '#core/contract/ids.ts'

/** The evaluators' findings, and what the numbers alone would say. */
export function FindingsView({ language }: { readonly language: LanguageCode }) {
  return <div lang={language} />
}
