import type { Place, Surface } from '#/ml/surfaces.ts'
import { plainRules, type RuleNumbers } from './plain-rules.ts'
import { type RacerName, racerNames } from './racers.ts'

/** Follows the engine's balls with the plainly written rules and says how far the two have come apart. */
export interface RuleCheck {
  /** The balls after one more step, in the order of the racers: x and y of each in turn. */
  follow(places: ArrayLike<number>): void
  /** The largest difference in any coordinate, at any step so far, of any ball. */
  gap(): number
}

/**
 * A check from one start. Each plain rule walks by itself from the start to the end; only the gradients it is fed are
 * those at the places that the engine's ball passed. Two walks with gradients of their own would part on their own
 * near a bottom, where RMSProp magnifies the last digit, and the check is of the rules, not of the digits.
 */
export function ruleCheck(
  { gradient }: Surface,
  start: Place,
  rates: Readonly<Record<RacerName, number>>,
  numbers: RuleNumbers,
): RuleCheck {
  const walkers = racerNames.map((racer) => ({
    rule: plainRules[racer],
    eta: rates[racer],
    engine: start,
    plain: start,
    memories: [0, 1].map(() => ({ first: 0, second: 0 })),
  }))
  let [t, widest] = [0, 0]
  return {
    follow(places) {
      t++
      for (const [index, walker] of walkers.entries()) {
        const { rule, eta, memories } = walker
        const slope = gradient(...walker.engine)
        const [x, y] = walker.plain.map((theta, axis) =>
          rule(theta, slope[axis]!, { eta, t, memory: memories[axis]!, numbers }),
        )
        walker.plain = [x!, y!]
        walker.engine = [places[2 * index]!, places[2 * index + 1]!]
        widest = Math.max(widest, Math.abs(x! - walker.engine[0]), Math.abs(y! - walker.engine[1]))
      }
    },
    gap: () => widest,
  }
}
