/** What python.py has in common with the lab, which trains in single precision and takes exact derivatives. */
export default {
  same: {
    'height[0]': 'metrics.height',
    'np.mean(height)': 'metrics.meanHeight',
    starts: 'starts',
    steps: 'step',
  },
  runs: {
    'as it opens': { steps: 120 },
    'after five steps from other starts': { steps: 5, seed: 7, values: { count: 6, learningRate: 0.3 } },
    'Newton’s method': { steps: 4, values: { surface: 'himmelblau', method: 'newton', learningRate: 1 } },
    'by forward differences of the reader’s width': {
      steps: 30,
      values: { surface: 'dips', derivative: 'forward', h: 0.3, learningRate: 0.2, starts: [[1, 2]] },
    },
    'by central differences': {
      steps: 20,
      values: { surface: 'ravine', derivative: 'central', h: 0.1, learningRate: 0.3, starts: [[-1, 1]] },
    },
    'in the dent': { steps: 50, values: { surface: 'dent', learningRate: 0.5 } },
  },
}
