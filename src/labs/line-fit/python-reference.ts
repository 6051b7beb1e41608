/** What python.py has in common with the lab; the lab trains in single precision, NumPy in double. */
export default {
  same: {
    w: ['metrics.slope', 5e-4],
    b: ['metrics.intercept', 5e-4],
    loss: 'metrics.loss',
    steps: 'step',
    points: 'points',
    // nothing is below the least squares
    'best_loss <= loss * (1 + 1e-9)': 1,
  },
  runs: {
    'as it opens': { steps: 300 },
    'after seven steps of another seed': {
      steps: 7,
      seed: 42,
      values: { learningRate: 0.02, noise: 3, outliers: 2 },
    },
    standardised: { steps: 25, seed: 3, values: { standardise: true, learningRate: 0.1 } },
    'on the reader’s own rows': {
      steps: 60,
      values: {
        points: [
          [1, 2],
          [3, 4.5],
          [4, 4],
        ],
      },
    },
    'where every x is the same': {
      steps: 40,
      values: {
        standardise: true,
        points: [
          [2, 0],
          [2, 1],
          [2, 2],
        ],
      },
    },
    'in two hundred points': { steps: 50, seed: 8, values: { count: 200 } },
    'scikit-learn finds the normal equation’s line': {
      steps: 2000,
      seed: 5,
      same: {
        'np.hypot(w - model.coef_[0], b - model.intercept_) / np.hypot(model.coef_[0], model.intercept_)': [
          'metrics.gap',
          1e-5,
        ],
      },
    },
  },
}
