import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import type { SamplerName } from './sampling.ts'
import styles from './view.module.css'
import { words } from './words.ts'

/** Samples once more from the weights that are shown, and says how far from the data they are. */
export type Try = (sampler: SamplerName, steps: number) => Promise<number>

const stepCounts = [100, 50, 20, 10, 5, 2, 1]
const samplers = ['ddpm', 'ddim'] as const

interface Comparison {
  readonly step: number
  readonly distances: Readonly<Record<string, number>>
}

/** Both samplers with fewer and fewer steps, on demand: the weights stay, only the way back differs. */
export function SamplerTable({ language, step, onTry }: { language: Language; step: number; onTry: Try }) {
  const [found, setFound] = useState<Comparison | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const compare = async () => {
    setIsBusy(true)
    try {
      const distances: Record<string, number> = {}
      for (const steps of [...stepCounts].reverse()) {
        for (const sampler of samplers) {
          distances[`${sampler} ${steps}`] = await onTry(sampler, steps)
          setFound({ step, distances: { ...distances } })
        }
      }
    } catch {
      // the run ended meanwhile: what was found so far stays
    } finally {
      setIsBusy(false)
    }
  }
  return (
    <section className={styles.compare} aria-label={words.compare[language]}>
      <Button disabled={isBusy} onClick={compare} data-picture="omit">
        {words[isBusy ? 'comparing' : 'compare'][language]}
      </Button>
      <p className={styles.hint}>{words.compareHint[language]}</p>
      {found && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>
              {words.measuredAt[language]} {found.step}
            </caption>
            <thead>
              <tr>
                <th scope="col">{words.stepsHead[language]}</th>
                {stepCounts.map((steps) => (
                  <th key={steps} scope="col">
                    {steps}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {samplers.map((sampler) => (
                <tr key={sampler}>
                  <th scope="row">{sampler.toUpperCase()}</th>
                  {stepCounts.map((steps) => (
                    <td key={steps}>
                      {formatNumber(found.distances[`${sampler} ${steps}`] ?? null, language, 2)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
