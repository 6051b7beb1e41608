import * as tf from '@tensorflow/tfjs'
import type { Optimizer } from './optimizer/optimizer.ts'
import type { StepArgument } from './recording/arguments.ts'
import { StepRecorder } from './recording/step-recorder.ts'
import { onRunEnd } from './run-scope.ts'

/** Takes one training step and returns its loss, valid until the next step. */
export interface TrainingStep<Args extends readonly StepArgument[]> {
  (...args: Args): tf.Tensor
  /** Kernels of one replayed step, the update included; undefined while it is not replayed. */
  kernels(): number | undefined
  /** Gives up what the step holds; a run's end does so by itself. */
  dispose(): void
}

/**
 * One step of training: the loss of the data, its gradients by backpropagation, the optimiser's update.
 * `const step = trainingStep(adam(p, { learningRate }), (x, y) => meanSquaredError(model(x), y))`, then `step(x, y)`.
 * `loss` gives one number, or one for each network. From the third step on what it does is replayed from a
 * recording, so all that changes between steps must come as an argument; what it takes from around it is constant
 * (a change there is noticed only now and then, at once after `forgetRecordings`).
 * @throws when the loss does not depend on some parameter
 */
export function trainingStep<Args extends readonly StepArgument[]>(
  optimizer: Optimizer<object>,
  loss: (...args: Args) => tf.Tensor,
): TrainingStep<Args> {
  const names = Object.keys(optimizer.parameters)
  const parameters = Object.values(optimizer.parameters) as tf.Tensor[]
  const compute = (args: Args) => {
    const { value, grads } = tf.engine().gradients(() => loss(...args), parameters, undefined, true)
    grads.forEach((gradient, i) => {
      if (gradient === undefined) throw new Error(`the loss does not depend on parameter '${names[i]}'`)
    })
    return { value, grads }
  }
  const recorder = new StepRecorder(compute, parameters)
  const step = (...args: Args) => recorder.take(args, (gradients) => optimizer.update(gradients))
  const dispose = () => recorder.dispose()
  onRunEnd(dispose)
  return Object.assign(step, { dispose, kernels: () => recorder.kernels() })
}
