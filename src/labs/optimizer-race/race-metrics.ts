import type { Surface } from '#/ml/surfaces.ts'
import { type RacerName, racerNames } from './racers.ts'

type MetricName = RacerName | `${RacerName}Loss` | 'ruleGap'

/** The lab's metrics from the balls' last places (x and y of each in turn) and the networks' losses. */
export function metricsOf(
  { height, floor }: Surface,
  places: ArrayLike<number>,
  losses: ArrayLike<number>,
  ruleGap: number,
): Record<MetricName, number> {
  const entries = racerNames.flatMap((racer, index) => [
    [racer, height(places[2 * index]!, places[2 * index + 1]!) - floor] as const,
    [`${racer}Loss`, losses[index]!] as const,
  ])
  return Object.fromEntries([...entries, ['ruleGap', ruleGap]]) as Record<MetricName, number>
}
