import { type RacerName, racerNames } from './racers.ts'

/** The learning rate of each rule among the lab's values. */
export function ratesOf(
  values: Readonly<Record<`${RacerName}Rate`, number>>,
): Readonly<Record<RacerName, number>> {
  return Object.fromEntries(racerNames.map((racer) => [racer, values[`${racer}Rate`]])) as Record<
    RacerName,
    number
  >
}
