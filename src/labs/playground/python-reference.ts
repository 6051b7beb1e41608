/** Numbers about 0 without a pattern, the same at every call: the fractions of multiples of √2. */
const spread = (count: number) =>
  Array.from({ length: count }, (_, index) => (((index + 1) * Math.SQRT2) % 1) * 1.6 - 0.8)

/** A run from given weights on all training data at once: then nothing is left to chance. */
const exactly = (layers: readonly number[], inputs: readonly string[], values = {}) => {
  const sizes = [inputs.length, ...layers, 1]
  const count = layers.concat(1).reduce((sum, size, at) => sum + size * (sizes[at]! + 1), 0)
  return {
    layers: layers.join(),
    inputs: inputs.join(),
    weights: spread(count)
      .map((value) => value.toFixed(3))
      .join(),
    batchSize: 1000,
    count: 80,
    ...values,
  }
}

/** What python.py has in common with the lab; the lab trains in single precision, NumPy in double. */
export default {
  same: {
    'np.concatenate([theta.ravel() for theta in parameters])': ['weights', 2e-3],
    'measure(train)[0]': ['metrics.loss', 1e-3],
    'measure(train)[1]': 'metrics.accuracy',
    'measure(np.flatnonzero(is_test))[0]': ['metrics.testLoss', 1e-3],
    'measure(np.flatnonzero(is_test))[1]': 'metrics.testAccuracy',
    'sum(theta.size for theta in parameters)': 'metrics.parameters',
    'table if is_regression else np.column_stack([table[:, :2], t])': 'points',
    steps: 'step',
  },
  runs: {
    'tanh with Adam on the circle': {
      steps: 60,
      values: exactly([4, 2], ['x', 'y'], { data: 'circle', activation: 'tanh', noise: 10 }),
    },
    'GELU with SGD and L2 on the spiral, all inputs': {
      steps: 30,
      seed: 5,
      values: exactly([3], ['x', 'y', 'xx', 'yy', 'xy', 'sinx', 'siny'], {
        activation: 'gelu',
        optimizer: 'sgd',
        learningRate: 0.005,
        penalty: 'l2',
        strength: 0.1,
      }),
    },
    'sigmoid with momentum, squared error and L1': {
      steps: 30,
      values: exactly([4, 3], ['x', 'y'], {
        data: 'gauss',
        activation: 'sigmoid',
        optimizer: 'momentum',
        loss: 'squared',
        penalty: 'l1',
      }),
    },
    'Nesterov and swish on exclusive or': {
      steps: 20,
      values: exactly([4], ['x', 'y'], { data: 'xor', activation: 'swish', optimizer: 'nesterov' }),
    },
    'AdaGrad and ELU on the plane': {
      steps: 20,
      values: exactly([3], ['x', 'y'], { data: 'plane', activation: 'elu', optimizer: 'adagrad' }),
    },
    'RMSProp and softplus on the hills': {
      steps: 20,
      values: exactly([3, 3], ['x', 'y'], { data: 'hills', activation: 'softplus', optimizer: 'rmsprop' }),
    },
    'AdamW and Leaky ReLU on the reader’s own rows, rescaled': {
      steps: 20,
      values: exactly([3], ['x', 'y', 'xy'], {
        activation: 'leakyRelu',
        optimizer: 'adamw',
        rescale: true,
        points: [
          [150, 3, 0],
          [160, 9, 0.2],
          [170, 4, 1],
          [180, 7, 7],
          [165, 5, 0],
          [158, 6, 1],
        ],
      }),
    },
    'no hidden layer': {
      steps: 20,
      values: exactly([], ['x', 'y'], { data: 'gauss', optimizer: 'sgd', learningRate: 0.1 }),
    },
  },
}
