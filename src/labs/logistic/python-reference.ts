/** Another answer of the source, (w₁, w₂, b) in the units of the data. */
const answer = (theta: string) => `np.array(measure("", ${theta})[:3])`
/** How far the trained model is from it, as the lab measures it. */
const gapTo = (theta: string) =>
  `np.linalg.norm([w1, w2, b] - ${answer(theta)}) / np.linalg.norm(${answer(theta)})`
/** What holds where there is a best model: Newton's method and scikit-learn find the lab's. */
const bestIsTheLabs = {
  [gapTo('newton')]: 'metrics.gap',
  [gapTo('np.append(model.coef_[0], model.intercept_[0])')]: ['metrics.gap', 1e-3],
}

/** What python.py has in common with the lab; the lab trains in single precision, NumPy in double. */
export default {
  same: {
    w1: ['model.w1', 5e-4],
    w2: ['model.w2', 5e-4],
    b: ['model.b', 5e-4],
    loss: 'metrics.loss',
    'np.mean((sigmoid(X @ theta) >= threshold) == t)': 'metrics.accuracy',
    'np.column_stack([places, t])': 'points',
    steps: 'step',
  },
  runs: {
    'as it opens': { steps: 60, same: bestIsTheLabs },
    'after seven steps of another seed': {
      steps: 7,
      seed: 42,
      values: { learningRate: 0.3, threshold: 0.8 },
      same: bestIsTheLabs,
    },
    'with few ○ and a penalty': {
      steps: 100,
      values: { data: 'unbalanced', penalty: 0.05 },
      same: bestIsTheLabs,
    },
    'where a line separates the classes': { steps: 300, values: { data: 'separable' } },
    'on the reader’s own rows, standardised': {
      steps: 80,
      values: {
        standardise: true,
        // classes other than 0 and 1 are cut at one half
        points: [
          [150, 3, 0],
          [160, 9, 0.2],
          [170, 4, 1],
          [180, 7, 7],
          [165, 5, 0],
          [158, 6, 1],
        ],
      },
      same: bestIsTheLabs,
    },
    'with one class': {
      steps: 20,
      values: {
        points: [
          [1, 2, 1],
          [2, 1, 1],
        ],
      },
    },
  },
}
