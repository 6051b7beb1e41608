import type { Text } from '#/base/language.ts'

/** φ of the hidden neurons, as a function of one number. */
export const activations = {
  tanh: { label: { ja: 'tanh', en: 'tanh' }, of: Math.tanh },
  relu: { label: { ja: 'ReLU', en: 'ReLU' }, of: (z: number) => Math.max(z, 0) },
  sigmoid: { label: { ja: 'シグモイド', en: 'Sigmoid' }, of: (z: number) => 1 / (1 + Math.exp(-z)) },
  linear: { label: { ja: '恒等関数（そのまま）', en: 'Identity (linear)' }, of: (z: number) => z },
  leakyRelu: { label: { ja: 'Leaky ReLU', en: 'Leaky ReLU' }, of: (z: number) => (z > 0 ? z : 0.1 * z) },
  elu: { label: { ja: 'ELU', en: 'ELU' }, of: (z: number) => (z > 0 ? z : Math.expm1(z)) },
  gelu: { label: { ja: 'GELU', en: 'GELU' }, of: (z: number) => z / (1 + Math.exp(-1.702 * z)) },
  swish: { label: { ja: 'Swish（SiLU）', en: 'Swish (SiLU)' }, of: (z: number) => z / (1 + Math.exp(-z)) },
  softplus: {
    label: { ja: 'ソフトプラス', en: 'Softplus' },
    // log(1 + eᶻ) without overflow
    of: (z: number) => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  },
} as const satisfies Readonly<Record<string, { label: Text; of: (z: number) => number }>>

export type ActivationName = keyof typeof activations

/** The names of the activations, for the control. */
export const activationNames = Object.fromEntries(
  Object.entries(activations).map(([name, { label }]) => [name, label]),
) as Readonly<Record<ActivationName, Text>>
