import type { LanguageCode } from '#core/contract/ids.ts'

/** The quotes that the report prints, to be approved or refused. */
export function QuotesView({ language }: { readonly language: LanguageCode }) {
  return <div lang={language} />
}
