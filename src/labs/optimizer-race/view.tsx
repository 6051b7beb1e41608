import { useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Place } from '#/ml/surfaces.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { Panels } from '#/viz/panels/panels.tsx'
import { useStable } from '#/viz/use-stable.ts'
import { useThrottled } from '#/viz/use-throttled.ts'
import { MapPanel } from './map-panel.tsx'
import { NetworkPanel } from './network-panel.tsx'
import type program from './program.ts'
import { RaceCharts } from './race-charts.tsx'
import { racerNames, racers } from './racers.ts'
import { ratesOf } from './rates-of.ts'
import { RuleCards } from './rule-cards.tsx'
import { surfaces } from './surfaces.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export default defineView<typeof program>(OptimizerRace)

/** Numbers cannot be read that change more often. */
const readableMs = 200

/** The surface with all paths, the curves, the networks, and the rules with their moments. */
function OptimizerRace({ language, values, frame, history, set }: ViewProps<typeof program>) {
  const { path, start } = frame.snapshot
  const { places, moments, metrics, fields, points } = useThrottled(frame.snapshot, readableMs)
  const surface = surfaces[values.surface]
  const { domain } = surface
  const onStart = useCallback((place: Place) => set({ start: [within(place, domain)] }), [set, domain])
  const rates = useMemo(() => ratesOf(values), [values])
  const label = useMemo(() => placesInWords(places, language), [places, language])
  const first = useStable(start[0]!, (one, other) => one[0] === other[0] && one[1] === other[1])
  const data = useStable(points, (one, other) => String(one.x) === String(other.x))
  return (
    <Panels
      below={
        <div className={styles.below}>
          <RuleCards {...{ language, rates, moments }} />
          <NetworkPanel {...{ language, fields, metrics }} points={data} />
        </div>
      }
    >
      <MapPanel {...{ language, surface, path, label, onStart }} start={first} />
      <RaceCharts language={language} history={history} />
    </Panels>
  )
}

/** A place within the picture, to two decimals: what is written in the link. */
function within([x, y]: Place, domain: { readonly x: Place; readonly y: Place }): Place {
  const clamp = (value: number, [low, high]: Place) =>
    Math.round(100 * Math.min(high, Math.max(low, value))) / 100
  return [clamp(x, domain.x), clamp(y, domain.y)]
}

function placesInWords(places: readonly number[], language: Language): string {
  const all = racerNames.map((racer, index) => {
    const [x, y] = [places[2 * index]!, places[2 * index + 1]!].map((value) => formatNumber(value, language))
    return `${racers[racer].name[language]} (${x}, ${y})`
  })
  return `${words.map[language]}: ${all.join(', ')}`
}
