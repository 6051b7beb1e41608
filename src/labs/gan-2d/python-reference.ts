/**
 * What python.py has in common with the lab. Its random numbers are others, so its runs come to other numbers: its
 * functions are held to closed forms, and its training to what the lab promises.
 */
export default {
  same: {
    'js(np.array([1.0, 0.0]), np.array([0.0, 1.0]))': Math.LN2,
    'js(np.array([0.5, 0.5, 0.0]), np.array([0.0, 0.5, 0.5]))': Math.LN2 / 2,
    'sigmoid(np.array(-6.0))': 1 / (1 + Math.exp(6)),
    'divergence < 0.65': 1,
    steps: 'step',
  },
  runs: {
    'as it opens': { steps: 300 },
    'from own points': {
      steps: 50,
      values: {
        points: [
          [0, 0],
          [50, 10],
          [100, 20],
        ],
      },
    },
    'by least squares, two updates of D': { steps: 200, values: { loss: 'leastSquares', k: 2 } },
    'the ring, saturating': { steps: 200, seed: 3, values: { data: 'ring', loss: 'saturating' } },
  },
}
