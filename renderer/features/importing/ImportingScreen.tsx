import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { CaseScreen } from './CaseScreen.tsx'
import { CasesScreen } from './CasesScreen.tsx'

const route = getRouteApi('/data')

/** The principals, or one of them. Whether names are shown is asked for anew each time the stage is entered. */
export function ImportingScreen() {
  const { case: caseId } = route.useSearch()
  const [withNames, setWithNames] = useState(false)
  if (caseId !== undefined) return <CaseScreen id={caseId} withNames={withNames} />
  return <CasesScreen withNames={withNames} onWithNames={setWithNames} />
}
