/**
 * What python.py has in common with the lab. Its digits are others, by real hands and of 8 × 8 pixels, so the
 * numbers of the lab cannot come out; its functions are held to closed forms, 1 / (1 + e⁻¹) and log(1 + e), and its
 * training to what the lab promises.
 */
export default {
  same: {
    'softmax(np.array([[1000.0, 1001.0]]))[0, 1]': 1 / (1 + Math.exp(-1)),
    'cross_entropy(np.array([[1000.0, 1001.0]]), np.array([0]))': Math.log(1 + Math.E),
    'accuracy > 0.85': 1,
    'len(c_test)': 500,
    steps: 'step',
  },
  runs: {
    'as it opens': { steps: 300 },
    'from random weights, with a penalty': { steps: 300, values: { initial: 'random', penalty: 0.001 } },
    'by ten digits a step': { steps: 300, seed: 7, values: { batchSize: 10, learningRate: 0.05 } },
  },
}
