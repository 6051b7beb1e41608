import type { Text } from '#/base/language.ts'

/** What the picture says. */
export const words = {
  draw: { ja: '数字を描く', en: 'Draw a digit' },
  padHelp: {
    ja: '描くたびに、すべての層の特徴マップと十個の確率が変わります。',
    en: 'The feature maps of every layer and the ten probabilities follow what is drawn.',
  },
  drawHint: {
    ja: '枠の中に、数字を一つ大きく描いてください。下の「テストの数字」から選ぶこともできます。',
    en: 'Draw one digit in the frame, large; or choose one of the test digits below.',
  },
  seenDrawing: { ja: 'ネットワークが見る、あなたの数字', en: 'Yours as the network sees it' },
  seenTest: { ja: 'ネットワークが見る、テストの数字', en: 'A test digit as the network sees it' },
  layers: { ja: '層を通る数字', en: 'The digit, layer by layer' },
  layersHint: {
    ja: 'マップを選ぶと、そのフィルターと、見ている場所と、好む入力を示します。',
    en: 'Choose a map to see its filter, where it looks, and what it likes to see.',
  },
  filters: { ja: 'フィルター 5 × 5', en: 'Filters, 5 × 5' },
  conv1: { ja: '畳み込み 1 と ReLU', en: 'Convolution 1, ReLU' },
  pool1: { ja: 'プーリング 1', en: 'Pooling 1' },
  conv2: { ja: '畳み込み 2 と ReLU', en: 'Convolution 2, ReLU' },
  pool2: { ja: 'プーリング 2', en: 'Pooling 2' },
  output: { ja: '点数 z', en: 'Scores z' },
  value: { ja: '特徴マップの値（層ごとの最大値まで）', en: 'Value in the map, up to its layer’s largest' },
  weight: { ja: 'フィルターの重み', en: 'Weight in the filter' },
  neuron: { ja: '選んだニューロン', en: 'The neuron chosen' },
  itsFilter: { ja: 'そのフィルター', en: 'Its filter' },
  where: { ja: 'いちばん強く反応した場所', en: 'Where it responds most' },
  nowhere: { ja: 'この数字には、どこでも反応していません。', en: 'It responds nowhere in this digit.' },
  likes: { ja: '好む入力（勾配上昇法）', en: 'What it likes to see, by gradient ascent' },
  smooth: { ja: '一歩ごとに、なめらかにする', en: 'Smooth after every step' },
  again: { ja: '今の重みでもう一度', en: 'Again, with the weights of now' },
  ascending: { ja: '計算しています。', en: 'Working it out.' },
  start: { ja: '出発点', en: 'Start' },
  own: { ja: '本物の MNIST を使う', en: 'Bring the real MNIST' },
  ownHelp: {
    ja: '画像とラベルの IDX ファイル（gzip のままでも可）を二つ選ぶか、ここへドロップしてください。ファイルは、この端末の外へ送られません。最後の 6 分の 1（最大 1000 枚）をテストに使います。',
    en: 'Choose the two IDX files, images and labels, gzipped or not, or drop them here. They do not leave this device. The last sixth, at most 1000 digits, is kept for testing.',
  },
  chooseFiles: { ja: 'ファイルを選ぶ', en: 'Choose files' },
  removeOwn: { ja: '作った数字に戻す', en: 'Back to made digits' },
  reading: { ja: '読み込んでいます。', en: 'Reading.' },
  digit: { ja: '数字', en: 'Digit' },
  probability: { ja: '確率 y', en: 'Probability y' },
  recall: { ja: '再現率', en: 'Recall' },
  numbers: { ja: '十個の点数と確率、再現率', en: 'Scores, probabilities and recall of the ten digits' },
} as const satisfies Record<string, Text>

/** What can be wrong with the files before they are read. */
export const fileProblems = {
  one: {
    ja: 'もう一つのファイル（画像とラベルの、まだ選んでいないほう）を選んでください。',
    en: 'Now choose the other file: images and labels belong together.',
  },
  many: { ja: '画像とラベルの、二つだけを選んでください。', en: 'Choose just two files, images and labels.' },
  few: {
    ja: '1 枚では、訓練用とテスト用に分けられません。2 枚以上のファイルを選んでください。',
    en: 'One digit cannot be parted into training and test; choose files of two or more.',
  },
  unreadable: { ja: 'ファイルを読めませんでした。', en: 'The files could not be read.' },
} as const satisfies Record<string, Text>

/** A layer's name with its shape, height × width × channels. */
export function layerWords(
  layer: 'conv1' | 'pool1' | 'conv2' | 'pool2',
  side: number,
  channels: number,
): Text {
  const shape = `${side} × ${side} × ${channels}`
  return { ja: `${words[layer].ja} ${shape}`, en: `${words[layer].en}, ${shape}` }
}

/** A neuron's name, counted from 1; of the output the digit. */
export function neuronWords(layer: 'conv1' | 'conv2' | 'output', unit: number): Text {
  if (layer === 'output') return { ja: `数字 ${unit} の点数`, en: `Score of the digit ${unit}` }
  const number = layer === 'conv1' ? 1 : 2
  return {
    ja: `畳み込み ${number} のマップ ${unit + 1}`,
    en: `Convolution ${number}, map ${unit + 1}`,
  }
}

/** What a neuron rose to, and with which weights. */
export function risenWords(from: string, to: string, step: number): Text {
  return {
    ja: `値が ${from} から ${to} に上がりました（${step} ステップ目の重み）。`,
    en: `Its value rose from ${from} to ${to}, with the weights of step ${step}.`,
  }
}

/** How many steps of ascent a picture has behind it. */
export function ascentWords(steps: number): Text {
  return steps === 0 ? words.start : { ja: `${steps} 歩`, en: `${steps} steps` }
}

/** What the reader brought, and how it is divided. */
export function ownWords(name: string, train: number, test: number): Text {
  return {
    ja: `${name}：訓練 ${train} 枚、テスト ${test} 枚`,
    en: `${name}: ${train} to learn from, ${test} to test on`,
  }
}

/** What the network says of the picture, and what it is where that is known. */
export function answerWords(said: number, percent: string, truth: number | null): Text {
  return {
    ja: `答えは ${said}（${percent}）${truth === null ? '' : `、正解は ${truth}`}`,
    en: `Answer ${said} (${percent})${truth === null ? '' : `, truth ${truth}`}`,
  }
}

/** The digit that the network answers with, and no more. */
export function answerOnly(said: number): Text {
  return { ja: `答えは ${said}`, en: `Answer ${said}` }
}
