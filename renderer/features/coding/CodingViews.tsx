import { StageViews } from '#renderer/app/shell/StageViews.tsx'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { CODING_VIEWS, type CodingView } from './coding-views.ts'

export function CodingViews({ shown }: { readonly shown: CodingView }) {
  const { t } = useTranslate()
  return (
    <StageViews
      stage="/coding"
      views={CODING_VIEWS.map(({ id, label, keys }) => ({ id, name: t(label), keys }))}
      shown={shown}
    />
  )
}
