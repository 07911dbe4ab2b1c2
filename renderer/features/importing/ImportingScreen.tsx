import { StageEmpty } from '../study/StageEmpty.tsx'

export function ImportingScreen() {
  return <StageEmpty stage="data" />
}
