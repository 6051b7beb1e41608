import { normal, ones } from '#/ml/initialisers.ts'
import { type Sizes, shapesOf } from './sizes.ts'

/** How every parameter begins: gains at 1, biases at 0, weights small and at random. */
export function declarationsOf(sizes: Sizes) {
  const entries = Object.entries(shapesOf(sizes)).map(([name, shape]) => {
    if (name.startsWith('gain')) return [name, { shape, initialise: ones }] as const
    // the scores begin near 0: nothing is known yet, and the loss is log V
    if (name === 'head') return [name, { shape, initialise: normal(0.02) }] as const
    const isTable = name === 'embedding' || name === 'position'
    return [name, isTable ? { shape, initialise: normal(0.1) } : shape] as const
  })
  return Object.fromEntries(entries)
}
