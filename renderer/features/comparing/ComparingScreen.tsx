import { StageEmpty } from '../study/StageEmpty.tsx'

export function ComparingScreen() {
  return <StageEmpty stage="compare" />
}
