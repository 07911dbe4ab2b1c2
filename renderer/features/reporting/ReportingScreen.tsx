import { StageEmpty } from '../study/StageEmpty.tsx'

export function ReportingScreen() {
  return <StageEmpty stage="report" />
}
