import { type PointerEvent, type ReactNode, useMemo } from 'react'
import type { NumberedCode } from '#core/coding/number-codes.ts'
import type { CodeRow, CodingRow } from '#core/contract/coding.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Panel } from '#renderer/ui/layout/Panel.tsx'
import { CodeDefinition } from './CodeDefinition.tsx'
import { CodeTree } from './CodeTree.tsx'
import styles from './codes.module.css'
import { countByCode } from './patch-codings.ts'
import type { Codebook } from './useCodebook.ts'

type Props = {
  readonly codebook: Codebook
  readonly numbered: readonly NumberedCode<CodeRow>[]
  /** Of the text being read. */
  readonly codings: readonly CodingRow[]
  readonly hotCode: CodeRow['id'] | null
  readonly onHot: (id: CodeRow['id']) => void
  readonly onApply: (code: CodeRow) => void
  readonly onTake?: (code: CodeRow, start: PointerEvent) => void
  /** The coding being looked at; it takes the definition's place. */
  readonly inspector: ReactNode
}

/** The codebook beside the text, and what the code at hand means. */
export function CodesPanel(props: Props) {
  const { codebook, numbered, codings, hotCode, onHot, onApply, onTake, inspector } = props
  const { t } = useTranslate()
  const countsHere = useMemo(() => countByCode(codings), [codings])
  const hot = hotCode === null ? undefined : codebook.byId.get(hotCode)
  const header = (
    <>
      {t('coding.codes')}
      <span className={styles.legend}>{t('coding.thisTextAll')}</span>
    </>
  )
  return (
    <Panel name="coding.codes" edge="end" defaultWidth={300} minWidth={240} label={t('coding.codes')} header={header}>
      <div className={styles.panel}>
        {codebook.codes.length === 0 ? (
          <p className={styles.none}>{t('coding.noCodes')}</p>
        ) : (
          <CodeTree
            codes={codebook.codes}
            numbered={numbered}
            countsHere={countsHere}
            hotCode={hotCode}
            onHot={onHot}
            onApply={onApply}
            {...(onTake ? { onTake } : {})}
          />
        )}
        {inspector ?? (hot ? <CodeDefinition code={hot} /> : null)}
      </div>
    </Panel>
  )
}
