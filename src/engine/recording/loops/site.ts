import type { TypedArray } from '@tensorflow/tfjs'
import type { Call, View } from '#/engine/recording/trace.ts'

/** The numbers of every slot. An argument's array is another one at each step, so loops look it up as they run. */
export type Buffers = TypedArray[]

/** A recorded call as plain code. */
export type Loop = () => void

/** Makes the loop of a call; undefined where it has none for these shapes and the kernel itself must serve. */
export type Compile = (call: Call, buffers: Buffers) => Loop | undefined

/** The input of that name. @throws when the call has none */
export function input({ kernelName, inputs }: Call, name: string): View {
  const found = inputs.find(([own]) => own === name)
  if (found === undefined) throw new Error(`${kernelName} has no input '${name}'`)
  return found[1]
}

/** The only output. */
export function output({ outputs }: Call): View {
  return outputs[0]!
}

/** How many numbers a shape has. */
export const sizeOf = (shape: readonly number[]): number => shape.reduce((product, size) => product * size, 1)
