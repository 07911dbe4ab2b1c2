import { NewMemo } from '#renderer/features/coding/memos/NewMemo.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { KeysHelp } from './KeysHelp.tsx'

/** What opens over every screen by a key; fetched after the first paint. */
export function PaletteAndKeys({ hasStudy }: { readonly hasStudy: boolean }) {
  return (
    <>
      <CommandPalette hasStudy={hasStudy} />
      <KeysHelp />
      <NewMemo hasStudy={hasStudy} />
    </>
  )
}
