/** The cells in their order, each with the colour and the dash that its curves have everywhere. */
export const looks = [
  { name: 'rnn', label: 'RNN', colour: 'accent', dash: [] },
  { name: 'gru', label: 'GRU', colour: 'blue', dash: [2, 4] },
  { name: 'lstm', label: 'LSTM', colour: 'orange', dash: [10, 3, 2, 3] },
] as const

/** The name of a cell of this lab. */
export type LookedCell = (typeof looks)[number]['name']
