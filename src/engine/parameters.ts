import * as tf from '@tensorflow/tfjs'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import { randomSource } from '#/base/random.ts'
import { type Initialiser, xavier, zeros } from '#/ml/initialisers.ts'
import { markLive } from './live-data.ts'
import { HostStore } from './optimizer/host-store.ts'
import { layoutOf } from './optimizer/layout.ts'
import type { Store } from './optimizer/store.ts'
import { WebglStore } from './optimizer/webgl-store.ts'

/** A shape, or a shape with its own way to start. */
type Declaration = readonly number[] | { readonly shape: readonly number[]; readonly initialise: Initialiser }
export type Declarations = Readonly<Record<string, Declaration>>

type Ranked<D> = D extends { readonly shape: infer Shape } ? RankedShape<Shape> : RankedShape<D>
type RankedShape<Shape> = Shape extends { readonly length: infer Rank }
  ? Rank extends 1
    ? tf.Tensor1D
    : Rank extends 2
      ? tf.Tensor2D
      : Rank extends 3
        ? tf.Tensor3D
        : Rank extends 4
          ? tf.Tensor4D
          : tf.Tensor
  : tf.Tensor

/** Tensors by name, one for each declaration. An optimiser changes them in place: the objects stay the same. */
export type Parameters<D extends Declarations = Declarations> = {
  readonly [Name in keyof D]: Ranked<D[Name]>
}
/** The same with a leading dimension over networks. */
export type ManyParameters<D extends Declarations> = { readonly [Name in keyof D]: tf.Tensor }

interface Options {
  readonly seed: number
  /** How weights of two and more dimensions start; Xavier unless told. Vectors start at zero. */
  readonly initialise?: Initialiser
}

interface ManyOptions extends Options {
  /** Networks side by side, each tensor [networks, …]: a count, seeded seed, seed + 1, …, or the seed of each. */
  readonly networks: number | readonly number[]
}

const stores = new WeakMap<object, Store>()

/** The memory behind parameters. @throws for an object that `parameters` did not make */
export function storeOf(parameters: object): Store {
  const store = stores.get(parameters)
  if (store === undefined) throw new Error('these tensors were not made by parameters()')
  return store
}

/**
 * Makes the parameters of a model on the backend in use, by name and shape, from a seed.
 * `parameters({ w: [2, 8], b: [8] }, { seed })` gives `w`: Tensor [2, 8] and `b`: Tensor [8];
 * with `networks: 256` they are [256, 2, 8] and [256, 8], and network k equals a single one of seed + k.
 * They are freed by `tf.dispose`.
 */
export function parameters<const D extends Declarations>(
  declarations: D,
  options: ManyOptions,
): ManyParameters<D>
export function parameters<const D extends Declarations>(declarations: D, options: Options): Parameters<D>
export function parameters(declarations: Declarations, options: Options | ManyOptions): Parameters {
  const { seed, initialise = xavier } = options
  const seeds = 'networks' in options ? seedsOf(options.networks, seed) : [seed]
  const leading = 'networks' in options ? [seeds.length] : []
  const declared = Object.entries(declarations).map(([name, declaration]) => {
    if ('shape' in declaration) return { name, ...declaration }
    return { name, shape: declaration, initialise: declaration.length > 1 ? initialise : zeros }
  })
  const layout = layoutOf(
    declared.map(({ name, shape }) => [name, [...leading, ...shape]]),
    seeds.length,
  )
  const values = layout.blocks.map(({ size }) => new Float32Array(size))
  seeds.forEach((own, network) => {
    const random = randomSource(own)
    declared.forEach(({ shape, initialise }, i) => {
      values[i]!.set(initialise(shape, random), (network * values[i]!.length) / seeds.length)
    })
  })
  const backend = tf.backend()
  const store =
    tf.getBackend() === 'webgl'
      ? new WebglStore(layout, values, backend as MathBackendWebGL)
      : new HostStore(layout, values, backend)
  for (const { dataId } of store.tensors) markLive(dataId)
  const result = Object.fromEntries(layout.blocks.map(({ name }, i) => [name, store.tensors[i]!]))
  stores.set(result, store)
  return result
}

/** Sets parameters to given values; those not named stay. @throws for an unknown name or a wrong length */
export async function assign<P extends object>(
  parameters: P,
  values: Partial<Readonly<Record<keyof P, ArrayLike<number>>>>,
): Promise<void> {
  const store = storeOf(parameters)
  const all = await store.read(0)
  for (const [name, given] of Object.entries(values) as [string, ArrayLike<number>][]) {
    const block = store.layout.blocks.find((candidate) => candidate.name === name)
    if (block?.size !== given.length) {
      throw new Error(`assign: '${name}' takes ${block?.size ?? 'no'} numbers, not ${given.length}`)
    }
    all.set(given, block.offset)
  }
  store.write(0, all)
}

function seedsOf(networks: number | readonly number[], seed: number): readonly number[] {
  return typeof networks === 'number' ? Array.from({ length: networks }, (_, k) => seed + k) : networks
}
