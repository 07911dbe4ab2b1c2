import '../ui/tokens/styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connectToEngine } from '../engine/client.ts'
import { takeUpDrafts } from '../engine/drafts.ts'
import { createQueryClient } from '../engine/query-client.ts'
import { createTranslator } from '../i18n/translator.ts'
import { App } from './App.tsx'
import { createAppRouter } from './router.tsx'
import { prepareDocument } from './settings/prepare-document.ts'

const translator = createTranslator(prepareDocument())
const client = connectToEngine()
void takeUpDrafts(client)
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App client={client} queryClient={createQueryClient()} translator={translator} router={createAppRouter()} />
    </StrictMode>,
  )
}
