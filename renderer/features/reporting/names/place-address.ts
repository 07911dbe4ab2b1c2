import type { AlarmPlace } from '#core/types/report-alarm.ts'
import type { MessageKey } from '#renderer/i18n/catalogue.ts'

/** Where in the window a place of an alarm is seen. A place in the codebook has the code's key; `codes` are their ids by key. */
export function addressOf({ where, id, quote }: AlarmPlace, codes: ReadonlyMap<string, string>) {
  switch (where) {
    case 'quote':
      return quote
        ? { to: '/coding' as const, search: { document: quote.document, at: quote.startCodePoint } }
        : { to: '/report' as const, search: { view: 'quotes', quote: id } }
    case 'text':
      return { to: '/report' as const, search: { view: 'report', section: id } }
    case 'finding':
      return { to: '/report' as const, search: { view: 'findings', finding: id } }
    case 'codebook':
      return { to: '/coding' as const, search: { view: 'codebook', code: codes.get(id) } }
    case 'letterhead':
      // The template is chosen beside the preview, where no section is written in.
      return { to: '/report' as const, search: { view: 'report' } }
    case 'title':
      return { to: '/' as const, search: {} }
    case 'label':
    case 'item':
      return { to: '/compare' as const, search: {} }
  }
}

/** What a place is called. */
export const PLACES = {
  quote: 'leaving.inQuote',
  text: 'leaving.inText',
  finding: 'leaving.inFinding',
  title: 'leaving.inTitle',
  label: 'leaving.inLabel',
  item: 'leaving.inItem',
  codebook: 'leaving.inCodebook',
  letterhead: 'leaving.inLetterhead',
} as const satisfies Readonly<Record<AlarmPlace['where'], MessageKey>>
