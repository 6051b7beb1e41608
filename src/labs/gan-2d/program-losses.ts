import * as tf from '@tensorflow/tfjs'
import { type Loss, meanSquaredError, sigmoidCrossEntropy } from '#/ml/losses.ts'
import type { LossName } from './contest.ts'

interface TensorLoss {
  /** Scores and targets of real and fake samples together: [2 · batch, 1]. */
  readonly discriminator: Loss
  /** Scores of fake samples: [batch, 1]. */
  readonly generator: (scores: tf.Tensor) => tf.Tensor
}

/** What the players make smaller, on tensors. */
export const tensorLosses: Readonly<Record<LossName, TensorLoss>> = {
  // mean −log D(G(z))
  nonSaturating: {
    discriminator: sigmoidCrossEntropy,
    generator: (scores) => sigmoidCrossEntropy(scores, tf.onesLike(scores)),
  },
  // mean log(1 − D(G(z))), the generator's half of the minimax game
  saturating: {
    discriminator: sigmoidCrossEntropy,
    generator: (scores) => tf.neg(sigmoidCrossEntropy(scores, tf.zerosLike(scores))),
  },
  // mean (s − 1)² (Mao et al., 2017)
  leastSquares: {
    discriminator: meanSquaredError,
    generator: (scores) => meanSquaredError(scores, tf.onesLike(scores)),
  },
}
