import * as tf from '@tensorflow/tfjs'

/**
 * Names as tensors: xs, for each of `steps` time steps the character there, [batch, size], one-hot; targets, the one
 * after it, [steps · batch, size]. Beyond the end of a name both are 0.
 */
export function batchOf(codes: readonly (readonly number[])[], steps: number, size: number) {
  const batch = codes.length
  const xs = Array.from({ length: steps }, () => new Float32Array(batch * size))
  const targets = new Float32Array(steps * batch * size)
  for (const [row, code] of codes.entries()) {
    for (let t = 0; t + 1 < code.length; t++) {
      xs[t]![row * size + code[t]!] = 1
      targets[(t * batch + row) * size + code[t + 1]!] = 1
    }
  }
  return {
    xs: xs.map((x) => tf.tensor2d(x, [batch, size])),
    targets: tf.tensor2d(targets, [steps * batch, size]),
  }
}
