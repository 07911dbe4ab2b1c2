import type { Comparison } from '#core/types/comparison.ts'
import type { ComparisonDetails } from '#core/types/comparison-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { Figure } from '#renderer/ui/figure/Figure.tsx'
import comparing from './comparing.module.css'
import { MissingTable } from './MissingTable.tsx'
import styles from './measure-page.module.css'
import { useCases } from './useCases.ts'
import { useKeptScroll } from './useKeptScroll.ts'

const left = { scroll: 0 }

/** Who answered in one wave only, how they began, and how far they could move each figure. */
export function MissingView({
  comparison: { attrition },
  details,
}: {
  readonly comparison: Comparison
  readonly details: ComparisonDetails
}) {
  const { t } = useTranslate()
  const place = useKeptScroll(left)
  const { nameOf, open } = useCases()
  const lists = [
    { title: t('views.lost', { count: attrition.lost.length }), codes: attrition.lost },
    { title: t('views.joined', { count: attrition.joined.length }), codes: attrition.joined },
  ]
  return (
    <div ref={place} className={comparing.page}>
      <Figure
        title={
          attrition.baseline > 0 && attrition.lost.length === 0
            ? t('views.nobodyMissing')
            : t('views.missingTitle', { count: attrition.lost.length, baseline: attrition.baseline })
        }
        subtitle={t('views.missingSubtitle', { both: attrition.both, end: attrition.end })}
        n={t('compare.principals', { count: attrition.baseline + attrition.joined.length })}
      >
        {lists.flatMap(({ title, codes }) =>
          codes.length === 0
            ? []
            : [
                <section key={title} className={styles.section}>
                  <h3>{title}</h3>
                  <span className={styles.people}>
                    {codes.map((code) => (
                      <button key={code} type="button" onClick={() => open(code)}>
                        <bdi>{nameOf(code)}</bdi>
                      </button>
                    ))}
                  </span>
                </section>,
              ],
        )}
        <MissingTable scores={details.scores} compared={attrition.compared} />
        <p className={styles.quiet}>{t('measurePage.missingNote')}</p>
      </Figure>
    </div>
  )
}
