import { basename } from 'node:path'
import type { PickedFile } from '#core/contract/study.ts'
import type { DialogRequest } from '../main/messages.ts'
import { handleFor } from './file-handles.ts'
import type { MainLink } from './main-link.ts'

type Wish = {
  readonly for: 'open' | 'create' | 'study-folder'
  readonly title: string
  readonly suggestedName?: string | undefined
}

const dialogTypes: Readonly<Record<Wish['for'], DialogRequest['type']>> = {
  open: 'open-project',
  create: 'save-project',
  'study-folder': 'open-study-folder',
}

/** Asks in a native dialog; null when the user cancelled. A new study's name gets our ending if it has none. */
export async function pickFile(main: MainLink, wish: Wish): Promise<PickedFile> {
  const [picked] = await main.ask({
    type: dialogTypes[wish.for],
    title: wish.title,
    ...(wish.suggestedName ? { suggestedName: wish.suggestedName } : {}),
  })
  if (!picked) return null
  const path = wish.for === 'create' && !picked.endsWith('.throughline') ? `${picked}.throughline` : picked
  return { handle: handleFor(path), name: basename(path) }
}
