import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { connectToEngine } from '../engine/client.ts'

const engine = await connectToEngine()
const about = await engine.app.about()
const root = document.getElementById('root')
if (root) createRoot(root).render(<StrictMode>Throughline {JSON.stringify(about)}</StrictMode>)
