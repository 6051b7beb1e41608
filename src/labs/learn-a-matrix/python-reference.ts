/** What holds where the matrix is determined: least squares finds the one that the lab measures against. */
const bestIsTheLabs = { 'np.max(np.abs(M - best))': 'metrics.error' }

/** What python.py has in common with the lab; the lab trains in single precision, NumPy in double. */
export default {
  same: {
    M: 'matrix',
    'loss(M)': 'metrics.loss',
    'np.linalg.det(M)': 'metrics.determinant',
    table: 'points',
    steps: 'step',
  },
  runs: {
    'as it opens': {
      steps: 40,
      same: { ...bestIsTheLabs, 'np.sort(values)[::-1][0]': 'metrics.lambda1' },
    },
    'a turn, from the zero matrix': {
      steps: 12,
      seed: 5,
      values: { target: 'rotation', start: 'zero', learningRate: 0.4 },
      same: { ...bestIsTheLabs, 'np.degrees(np.max(np.angle(values)))': ['metrics.angle', 1e-3] },
    },
    'a singular target': { steps: 150, values: { target: 'projection' }, same: bestIsTheLabs },
    'where the matrix is not determined': {
      steps: 60,
      values: { figure: 'line', target: 'stretch' },
      same: { rank: 1 },
    },
    'on the reader’s own rows, at a standard size': {
      steps: 30,
      values: {
        figure: 'own',
        target: 'own',
        scaled: true,
        points: [
          [100, 20, -30, 60],
          [40, 80, 10, 10],
          [-60, 50, 5, -70],
        ],
      },
      same: bestIsTheLabs,
    },
  },
}
