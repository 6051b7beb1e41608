/** Which neuron is to be excited, and how. */
export type Excitement = {
  /** Of a convolution the neuron in the middle of a map is taken, of the output a digit's score. */
  readonly layer: 'conv1' | 'conv2' | 'output'
  readonly unit: number
  /** After every step neighbouring pixels are mixed a little, which leaves no speckle. */
  readonly isSmooth: boolean
}

/** How a picture was changed until the neuron was excited. */
export type Excited = {
  /** Its value before the activation: at the start and after each step. */
  readonly values: Float32Array
  /** The picture after each of the steps that are shown: [4 · 784]. */
  readonly frames: Float32Array
}

export const ascentSteps = 48
/** The steps of an ascent whose pictures are kept. */
export const shownSteps = [0, 4, 12, ascentSteps]
