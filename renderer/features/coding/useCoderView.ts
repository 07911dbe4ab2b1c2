import { useState } from 'react'
import type { Codebook } from './useCodebook.ts'

export type PaintBy = 'code' | 'coder'

/** Whose codings are shown, and whether they have the colours of the codes or of the coders. */
export function useCoderView({ coders, currentCoder }: Codebook) {
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set())
  const [paintBy, setPaintBy] = useState<PaintBy>('code')
  const others = coders.filter(({ id }) => id !== currentCoder?.id)
  const areOthersHidden = others.length > 0 && others.every(({ id }) => hidden.has(id))
  return {
    hidden,
    paintBy,
    setPaintBy,
    togglePaint: () => setPaintBy((now) => (now === 'code' ? 'coder' : 'code')),
    // Who is shown already stays so in the same set: another one would paint all codings again.
    hide: (id: string, isHidden: boolean) =>
      setHidden((now) =>
        now.has(id) === isHidden ? now : new Set(isHidden ? [...now, id] : [...now].filter((one) => one !== id)),
      ),
    hasOthers: others.length > 0,
    areOthersHidden,
    toggleOthers: () => setHidden(new Set(areOthersHidden ? [] : others.map(({ id }) => id))),
  }
}

export type CoderView = ReturnType<typeof useCoderView>
