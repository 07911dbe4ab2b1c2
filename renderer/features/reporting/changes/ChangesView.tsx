import type { LanguageCode } from '#core/contract/ids.ts'

/** What would be printed now against the report that was written last. */
export function ChangesView({ language }: { readonly language: LanguageCode }) {
  return <div lang={language} />
}
