import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { CaseScreen } from './CaseScreen.tsx'
import { CasesScreen } from './CasesScreen.tsx'
import { TranscriptsScreen } from './transcripts/TranscriptsScreen.tsx'

const route = getRouteApi('/data')

/** The principals, or one of them, or transcripts on their way in. Whether names are shown is asked for anew each time the stage is entered. */
export function ImportingScreen() {
  const { case: caseId, view } = route.useSearch()
  const [withNames, setWithNames] = useState(false)
  if (view === 'transcripts') return <TranscriptsScreen />
  if (caseId !== undefined) return <CaseScreen id={caseId} withNames={withNames} />
  return <CasesScreen withNames={withNames} onWithNames={setWithNames} />
}
