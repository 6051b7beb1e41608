import { gradientSizes, plainRun } from '#/ml/recurrent/plain-cells.ts'
import {
  atRest,
  type Moment,
  type Places,
  type PlainCell,
  type PlainWeights,
} from '#/ml/recurrent/plain-gates.ts'
import type { Tests } from './tests.ts'

/** One trained network: its cell and its weights, those of the cell and `wy` [units, letters], `by` [letters]. */
export interface Network {
  readonly cell: PlainCell
  readonly p: PlainWeights
  readonly units: number
}

/** The least gradient that is told: below, single precision knows no difference from 0. */
const leastGradient = 1e-30
/** How many sequences the gradients are averaged over. */
const gradientCount = 10

/** softmax(hW_y + b_y): a probability for each letter. */
export function answerOf({ p }: Network, h: Float32Array): Float32Array {
  const [w, b] = [p.wy!, p.by!]
  const scores = Float64Array.from(b)
  for (let k = 0; k < h.length; k++) {
    for (let j = 0; j < scores.length; j++) scores[j]! += h[k]! * w[k * scores.length + j]!
  }
  const highest = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return Float32Array.from(powers, (power) => power / total)
}

/** How the letter is recalled at every distance of the tests: the share that is right, and the mean −log p. */
export function judge(network: Network, { distances, recalls }: Tests) {
  const right = distances.map(() => 0)
  const loss = distances.map(() => 0)
  for (const { inputs, answer } of recalls) {
    const asked = inputs.at(-1)!
    let moment = atRest(network.units)
    for (let t = 0, next = 0; next < distances.length; t++) {
      moment = network.cell.step(network.p, inputs[t]!, moment)
      if (t + 1 !== distances[next]) continue
      // the question is put here, and the sequence goes on as if it had not been
      const p = answerOf(network, network.cell.step(network.p, asked, moment).h)
      if (p.every((other, letter) => letter === answer || other < p[answer]!)) right[next]!++
      loss[next]! -= Math.log(Math.max(1e-37, p[answer]!))
      next++
    }
  }
  return {
    accuracy: right.map((count) => count / recalls.length),
    loss: loss.map((sum) => sum / recalls.length),
  }
}

/** All that a network works out along one sequence, and what it would answer if it were asked after each step. */
export function traceOf(network: Network, inputs: readonly Places[]) {
  const moments = plainRun(network.cell, network.p, inputs, network.units)
  const asked = inputs.at(-1)!
  const answers = moments.map((moment, t) =>
    answerOf(network, t < moments.length - 1 ? network.cell.step(network.p, asked, moment).h : moment.h),
  )
  const quantities = network.cell.symbols.map((symbol) => [symbol, joined(moments, symbol)] as const)
  return {
    /** By symbol: [time, units]. */
    quantities: Object.fromEntries(quantities) as Record<string, Float32Array>,
    /** [time, letters]. */
    answers: Float32Array.from(answers.flatMap((answer) => [...answer])),
  }
}

function joined(moments: readonly Moment[], symbol: string): Float32Array {
  return Float32Array.from(moments.flatMap((moment) => [...moment[symbol]!]))
}

/** The size of ∂L/∂(memory) at every time step, as a part of what it is at the last: [distance + 1]. */
export function gradientFlow(network: Network, { recalls }: Tests, distance: number): Float64Array {
  const total = new Float64Array(distance + 1)
  for (const { inputs, answer } of recalls.slice(0, gradientCount)) {
    const moments = plainRun(
      network.cell,
      network.p,
      [...inputs.slice(0, distance), inputs.at(-1)!],
      network.units,
    )
    const p = answerOf(network, moments.at(-1)!.h)
    const ofScores = p.map((value, letter) => value - (letter === answer ? 1 : 0)) // p − t
    const ofLast = moments
      .at(-1)!
      .h.map((_, k) =>
        ofScores.reduce((sum, slope, j) => sum + slope * network.p.wy![k * ofScores.length + j]!, 0),
      )
    const sizes = gradientSizes(network.cell, network.p, moments, ofLast)
    for (let t = 0; t <= distance; t++) total[t]! += sizes[t]! / (sizes[distance]! || 1)
  }
  return total.map((sum) => Math.max(leastGradient, sum / gradientCount))
}
