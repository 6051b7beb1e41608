/** What python.py has in common with the lab; the lab's balls move in single precision. */
export default {
  same: {
    'np.concatenate(list(places.values()))': 'places',
    start: 'start',
    steps: 'step',
  },
  runs: {
    'as it opens': { steps: 200 },
    'on the ravine, with other numbers': {
      steps: 40,
      values: { surface: 'ravine', mu: 0.8, rho: 0.95, decay: 0.2, adamRate: 0.1, rmspropRate: 0.01 },
    },
    'on the pass': { steps: 20, values: { surface: 'saddle' } },
    'among the dips, from the reader’s start': { steps: 20, values: { surface: 'dips', start: [[2, 3]] } },
  },
}
