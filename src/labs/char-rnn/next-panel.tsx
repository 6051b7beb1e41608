import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Panel, Remark } from '#/viz/panels/panels.tsx'
import { viridis } from '#/viz/viridis.ts'
import { likeliest } from './likeliest.ts'
import styles from './view.module.css'
import { unknownWords, words } from './words.ts'

export interface NextPanelProps {
  readonly language: Language
  readonly probe: readonly string[]
  readonly isHeldOut: boolean
  readonly unknown: readonly string[]
  readonly signs: readonly string[]
  /** After the beginning and after each character: [time, signs]. */
  readonly expected: Float32Array
}

const ranks = [0, 1, 2, 3, 4]

/** What the network expects after each character of a name, likeliest first. */
export function NextPanel(props: NextPanelProps) {
  const { language, probe, isHeldOut, unknown, signs, expected } = props
  const size = signs.length
  const columns = Array.from({ length: expected.length / size }, (_, t) => {
    const probabilities = expected.subarray(t * size, (t + 1) * size)
    const came = signs.indexOf(probe[t] ?? '')
    return { best: likeliest(probabilities, ranks.length), came, probability: probabilities[came] ?? 0 }
  })
  const missing = unknownWords(unknown)
  const title = `${words.next[language]}${language === 'ja' ? '：' : ': '}${probe.join('')}`
  return (
    <Panel label={words.next[language]}>
      <p className={styles.title}>
        <span>{title}</span>
        {isHeldOut && <small className={styles.hint}>{words.heldOut[language]}</small>}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={title}>
        <table className={styles.next}>
          <thead>
            <tr>
              <th scope="row">{words.read[language]}</th>
              {['', ...probe].map((sign, t) => (
                <th key={t} scope="col">
                  {t === 0 ? words.begin[language] : sign}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranks.map((rank) => (
              <tr key={rank}>
                <th scope="row">{rank + 1}</th>
                {columns.map(({ best, came }, t) => {
                  const found = best[rank]
                  if (found === undefined) return <td key={t} />
                  return (
                    <td
                      key={t}
                      data-came={found.sign === came ? '' : undefined}
                      style={shadeOf(found.probability)}
                    >
                      {signs[found.sign] || words.end[language]}{' '}
                      <small>{Math.round(100 * found.probability)}%</small>
                    </td>
                  )
                })}
              </tr>
            ))}
            <tr className={styles.came}>
              <th scope="row">{words.probability[language]}</th>
              {columns.map(({ probability }, t) => (
                <td key={t}>{formatNumber(probability, language, 2)}</td>
              ))}
            </tr>
          </tbody>
        </table>
      </section>
      {missing && <Remark>{missing[language]}</Remark>}
      <p className={styles.hint}>{words.nextHint[language]}</p>
    </Panel>
  )
}

function shadeOf(probability: number) {
  return { background: viridis(probability), color: probability > 0.55 ? '#000' : '#fff' }
}
