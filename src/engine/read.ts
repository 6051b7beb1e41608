import type { Tensor } from '@tensorflow/tfjs'

/** The numbers of a tensor, in a copy of their own: on the CPU TF.js hands out its memory, which training changes. */
export async function readArray(tensor: Tensor): Promise<Float32Array> {
  return Float32Array.from(await tensor.data<'float32'>())
}

/** The number in a tensor of one. */
export async function read(tensor: Tensor): Promise<number> {
  const values = await tensor.data()
  if (values.length !== 1) throw new Error(`read: a tensor [${tensor.shape}] is not one number`)
  return values[0]!
}
