import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  sequence: { ja: '一つの例', en: 'One example' },
  askedNow: {
    ja: 'その時点で尋ねたとき、正しい文字に与える確率',
    en: 'Probability of the right letter, if it were asked for at that moment',
  },
  previous: { ja: '前の例', en: 'Previous example' },
  next: { ja: '次の例', en: 'Next example' },
  truth: { ja: '正解', en: 'Right answer' },
  answers: { ja: '答え', en: 'Answers' },
  byDistance: { ja: '距離ごとの正解率', en: 'Accuracy by distance' },
  distance: { ja: '尋ねるまでの距離', en: 'Steps until the question' },
  accuracy: { ja: '正解率', en: 'Accuracy' },
  chance: { ja: 'でたらめ 1/K', en: 'Chance 1/K' },
  trained: { ja: '学習した最長の距離 D', en: 'Longest learned from, D' },
  flow: { ja: '時間をさかのぼる勾配', en: 'The gradient, back through time' },
  flowAxis: { ja: '大きさ log₁₀（最後を 1 として）', en: 'Size, log₁₀ (the last is 1)' },
  backwards: { ja: '最後から何歩前か', en: 'Steps before the end' },
  gates: { ja: 'ゲートと状態', en: 'Gates and states' },
  cell: { ja: 'セル', en: 'Cell' },
  unitsByTime: { ja: '縦：ユニット、横：時刻', en: 'Down: units. Across: time' },
  zeroToOne: { ja: '0 から 1', en: '0 to 1' },
  minusToPlus: { ja: '−m から m', en: '−m to m' },
  time: { ja: '時刻', en: 'Time' },
  input: { ja: '入力', en: 'Input' },
  legend: {
    ja: '色の付いた文字が印の付いた文字、? が質問です。',
    en: 'The coloured letter is the marked one; ? is the question.',
  },
} as const satisfies Record<string, Text>

/** What each symbol of a cell stands for. */
export const symbolWords: Readonly<Record<string, Text>> = {
  f: { ja: '忘却ゲート f', en: 'Forget gate f' },
  i: { ja: '入力ゲート i', en: 'Input gate i' },
  o: { ja: '出力ゲート o', en: 'Output gate o' },
  g: { ja: '候補 g', en: 'Candidate g' },
  c: { ja: 'セル状態 c', en: 'Cell state c' },
  h: { ja: '隠れ状態 h', en: 'Hidden state h' },
  r: { ja: 'リセットゲート r', en: 'Reset gate r' },
  z: { ja: '更新ゲート z', en: 'Update gate z' },
  n: { ja: '候補 n', en: 'Candidate n' },
}

/** “RNN answers B with 62 %”. */
export function answerWords(cell: string, letter: string, percent: string): Text {
  return { ja: `${cell} の答え：${letter}（${percent}）`, en: `${cell} answers ${letter} (${percent})` }
}

/** The number of an example, of how many. */
export function exampleWords(number: number, count: number): Text {
  return { ja: `例 ${number} / ${count}`, en: `Example ${number} of ${count}` }
}
