import { useCallback } from 'react'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import { MapPanel } from './map-panel.tsx'
import { NetworkPanel } from './network-panel.tsx'
import type program from './program.ts'
import { RaceCharts } from './race-charts.tsx'
import { type RacerName, racerNames } from './racers.ts'
import { ratesOf } from './rates-of.ts'
import { RuleCards } from './rule-cards.tsx'
import { type Place, surfaces } from './surfaces.ts'
import styles from './view.module.css'

export default defineView<typeof program>(OptimizerRace)

/** The surface with all paths, the curves, the networks, and the rules with their moments. */
function OptimizerRace({ language, values, frame, history, set }: ViewProps<typeof program>) {
  const { path, fields, points, moments, metrics, start } = frame.snapshot
  const surface = surfaces[values.surface]
  const onStart = useCallback(
    (place: Place) => set({ start: [within(place, surface.domain)] }),
    [set, surface],
  )
  const losses = Object.fromEntries(racerNames.map((racer) => [racer, metrics[`${racer}Loss`]]))
  return (
    <div className={styles.view}>
      <div className={styles.panels}>
        <MapPanel language={language} surface={surface} path={path} start={start[0]!} onStart={onStart} />
        <RaceCharts language={language} history={history} />
      </div>
      <RuleCards language={language} rates={ratesOf(values)} moments={moments} />
      <NetworkPanel
        language={language}
        fields={fields}
        points={points}
        losses={losses as Record<RacerName, number>}
      />
    </div>
  )
}

/** A place within the picture, to two decimals: what is written in the link. */
function within([x, y]: Place, domain: { readonly x: Place; readonly y: Place }): Place {
  const clamp = (value: number, [low, high]: Place) =>
    Math.round(100 * Math.min(high, Math.max(low, value))) / 100
  return [clamp(x, domain.x), clamp(y, domain.y)]
}
