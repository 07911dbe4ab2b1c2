import { useMemo, useState } from 'react'
import type { CodeDetails, CodeFate } from '#core/types/code-details.ts'
import { useTranslate } from '#renderer/i18n/useTranslate.ts'
import { useWaves } from '../importing/useWaves.ts'
import { CodeDirections } from './CodeDirections.tsx'
import { FateAlluvial } from './FateAlluvial.tsx'
import { fateFlows } from './fate-flows.ts'
import styles from './measure-page.module.css'
import { People } from './People.tsx'
import { Sign } from './Sign.tsx'
import { useCases } from './useCases.ts'

const FATES = ['gained', 'kept', 'lost', 'never'] as const

/** What became of a theme, principal by principal; how much was said of it, and in which direction. */
export function CodePage({ details, confidence }: { readonly details: CodeDetails; readonly confidence: number }) {
  const { t, number, change, share } = useTranslate()
  const { nameOf, open } = useCases()
  const waves = useWaves()
  const [chosen, choose] = useState<CodeFate | null>(null)
  const flows = useMemo(() => fateFlows(details), [details])
  if (flows.length === 0) return <p className={styles.quiet}>{t('measurePage.fatesNone')}</p>
  const { densityChange } = details
  return (
    <>
      <section className={styles.section}>
        <h2>{t('measurePage.migration')}</h2>
        <FateAlluvial
          flows={flows}
          waves={[waves[0]?.label ?? '', waves.at(-1)?.label ?? '']}
          nameOf={nameOf}
          onOpen={({ fate }) => choose(fate)}
        />
        <table className={styles.table}>
          <caption className="visually-hidden">{t('measurePage.fate')}</caption>
          <tbody>
            {FATES.map((fate) => (
              <tr key={fate} data-chosen={fate === chosen || undefined}>
                <th scope="row" className={styles.fate}>
                  <Sign look={fate} /> {t(`measurePage.${fate}`)}
                </th>
                <td className={styles.number}>{number(details.fates[fate])}</td>
                <td>
                  <People codes={flows.find((flow) => flow.fate === fate)?.cases ?? []} nameOf={nameOf} open={open} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Reach changed={details.fates.gained + details.fates.lost} />
      </section>
      <section className={styles.section}>
        <h2>{t('measurePage.howMuch')}</h2>
        {densityChange.mean === null || densityChange.ci === null ? null : (
          <p data-selectable>
            {t('measurePage.densitySays', {
              change: change(densityChange.mean),
              low: change(densityChange.ci[0]),
              high: change(densityChange.ci[1]),
              confidence: share(confidence),
            })}
          </p>
        )}
        <CodeDirections details={details} />
      </section>
    </>
  )
}

/** What the exact test asks of the data, and the smallest p that so many changes could give. */
function Reach({ changed }: { readonly changed: number }) {
  const { t, number } = useTranslate()
  const least = Math.min(1, 2 * 0.5 ** changed)
  return (
    <p className={styles.quiet}>
      {changed === 0
        ? t('measurePage.mcnemarNobody')
        : t('measurePage.mcnemarReach', { count: changed, least: number(least, least < 0.001 ? 5 : 3) })}
    </p>
  )
}
