import type { RacerName } from './racers.ts'

/** The numbers that the rules have besides η. */
export interface RuleNumbers {
  readonly mu: number
  readonly rho: number
  readonly decay: number
}

/** What a rule remembers of one parameter. */
interface Memory {
  first: number
  second: number
}

/**
 * The next value of one parameter from its gradient g at step t = 1, 2, …, in plain double-precision numbers: each
 * rule as its paper prints it, written apart from the engine, so that the engine can be held against it.
 */
type PlainRule = (
  theta: number,
  g: number,
  step: { readonly eta: number; readonly t: number; readonly memory: Memory; readonly numbers: RuleNumbers },
) => number

/** Adam as Algorithm 1 of Kingma & Ba (2015) has it: averages, corrected for their start at zero. */
function adamStep(g: number, memory: Memory, t: number): number {
  const [beta1, beta2] = [0.9, 0.999]
  memory.first = beta1 * memory.first + (1 - beta1) * g
  memory.second = beta2 * memory.second + (1 - beta2) * g * g
  const corrected1 = memory.first / (1 - beta1 ** t)
  const corrected2 = memory.second / (1 - beta2 ** t)
  return corrected1 / (Math.sqrt(corrected2) + 1e-8)
}

/** The published rules. ε is where the engine has it: 10⁻⁷ under the root, 10⁻⁸ beside Adam's. */
export const plainRules: Readonly<Record<RacerName, PlainRule>> = {
  sgd: (theta, g, { eta }) => theta - eta * g,
  momentum: (theta, g, { eta, memory, numbers: { mu } }) => {
    memory.first = mu * memory.first + g
    return theta - eta * memory.first
  },
  // Nesterov (1983): x is one gradient step from θ, and θ looks ahead of x by μ(x − x before)
  nesterov: (theta, g, { eta, memory, numbers: { mu } }) => {
    const xBefore = theta - memory.first
    const x = theta - eta * g
    memory.first = mu * (x - xBefore) // how far θ is ahead of x
    return x + memory.first
  },
  adagrad: (theta, g, { eta, memory }) => {
    memory.second += g * g
    return theta - (eta / Math.sqrt(memory.second + 1e-7)) * g
  },
  rmsprop: (theta, g, { eta, memory, numbers: { rho } }) => {
    memory.second = rho * memory.second + (1 - rho) * g * g
    return theta - (eta / Math.sqrt(memory.second + 1e-7)) * g
  },
  adam: (theta, g, { eta, t, memory }) => theta - eta * adamStep(g, memory, t),
  adamw: (theta, g, { eta, t, memory, numbers: { decay } }) =>
    theta - eta * adamStep(g, memory, t) - eta * decay * theta,
}
