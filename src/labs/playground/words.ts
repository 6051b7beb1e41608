import type { Text } from '#/base/language.ts'
import type { Node } from './net-layout.ts'

/** What the picture says. */
export const words = {
  network: { ja: 'ネットワーク', en: 'The network' },
  output: { ja: '出力', en: 'Output' },
  inputs: { ja: '入力', en: 'Inputs' },
  layers: { ja: '隠れ層', en: 'Hidden layers' },
  addLayer: { ja: '層を増やす', en: 'Add a layer' },
  removeLayer: { ja: '層を減らす', en: 'Remove a layer' },
  positive: { ja: '正の重み', en: 'Positive weight' },
  negative: { ja: '負の重み', en: 'Negative weight' },
  circle: { ja: 'クラス 1', en: 'Class 1' },
  cross: { ja: 'クラス 0', en: 'Class 0' },
  above: { ja: '0 以上', en: '0 or more' },
  below: { ja: '0 未満', en: 'Below 0' },
  test: { ja: '芯に線：テストデータ', en: 'With a core line: test data' },
  boundary: { ja: '境界 p = 0.5', en: 'Boundary p = 0.5' },
  probability: { ja: '○ である確率 p', en: 'Probability of ○, p' },
  prediction: { ja: '予測 ŷ', en: 'Prediction ŷ' },
  answer: { ja: 'ニューロンの出力 a', en: 'The neuron’s answer a' },
  mapScale: {
    ja: '各ニューロンの出力（最大の絶対値を m とする）',
    en: 'Each neuron’s answer (m: its largest size)',
  },
  testShown: { ja: 'テストデータを表示', en: 'Show test data' },
  discretise: { ja: '2 色に塗り分ける', en: 'Two colours only' },
  draw: { ja: '点を描く', en: 'Draw points' },
  none: { ja: '描かない', en: 'Off' },
  fresh: { ja: '2 点から描き直す', en: 'Start with two points' },
  hint: {
    ja: '点はドラッグで移動、空いた所をダブルクリック（タップ）で追加。「点を描く」を選ぶと、なぞって描けます。',
    en: 'Drag a point to move it, double-click or double-tap empty ground to add one, or choose “Draw points” and paint.',
  },
  keys: {
    ja: '矢印キーで移動（Shift で大きく）、PageUp・PageDown で左右の点へ、Enter で追加、O と X で種類を変更、Delete で削除。',
    en: 'Arrow keys move it (Shift: farther), Page Up and Page Down go to its neighbours, Enter adds, O and X change its kind, Delete removes.',
  },
  pickHint: {
    ja: 'ニューロンか線を選ぶと、重みを書き換えられます。ニューロンに触れると、その出力を大きく表示します。',
    en: 'Choose a neuron or a link to edit its weights; point at a neuron to see its answers enlarged.',
  },
  neuron: { ja: 'ニューロン', en: 'Neuron' },
  source: { ja: '入力元', en: 'From' },
  value: { ja: '重み', en: 'Weight' },
  allWeights: { ja: 'すべての重みとバイアス', en: 'All weights and biases' },
  bias: { ja: 'バイアス b', en: 'Bias b' },
  close: { ja: '閉じる', en: 'Close' },
  notNumber: { ja: '数値で入力してください（例 −0.5）', en: 'enter a number, such as −0.5' },
  scores: { ja: '判定の内訳', en: 'What was said of what' },
  train: { ja: '訓練', en: 'Train' },
  testPart: { ja: 'テスト', en: 'Test' },
  truth: { ja: '実際', en: 'Truth' },
  saidCircle: { ja: '○ と判定', en: 'Said ○' },
  saidCross: { ja: '× と判定', en: 'Said ×' },
  load: { ja: '重みのファイルを開く', en: 'Open weights file' },
  loadHelp: {
    ja: '「書き出し」で保存した safetensors ファイルを、学習の出発点にします。',
    en: 'Starts from a safetensors file saved with “Export”.',
  },
  pin: { ja: 'いまの重みから始める', en: 'Start from these weights' },
  unpin: { ja: '乱数の初期値に戻す', en: 'Back to random weights' },
  notFitting: {
    ja: '指定された重みの数が、いまのネットワークと合いません。乱数の初期値から始めました。',
    en: 'The weights given do not fit this network in number, so it started from random ones.',
  },
  pinned: { ja: '指定された重みから始めています。', en: 'This run started from given weights.' },
  notANumber: {
    ja: '重みが数ではなくなりました（NaN）。学習率を下げて、リセットしてください。',
    en: 'The weights are no longer numbers (NaN). Lower the learning rate and reset.',
  },
  oneClass: {
    ja: '片方のクラスの点しかありません。○ と × の両方を置くと、境界ができます。',
    en: 'Only one class is here. Place both ○ and × to get a boundary.',
  },
  odd: {
    ja: 'クラスに 0 と 1 以外の数があります。0.5 より大きければ 1（○）、そうでなければ 0（×）として扱います。',
    en: 'Some classes are neither 0 nor 1. Above 0.5 they count as 1 (○), else as 0 (×).',
  },
} as const satisfies Record<string, Text>

/** Why a run ended by itself. */
export const stopWords: Readonly<Record<'low' | 'stale', Text>> = {
  low: {
    ja: 'テストの損失が目標より小さくなったので、学習を終えました。続けるには条件を変えてリセットします。',
    en: 'The test loss is below the target, so training is over. To go on, change the condition and reset.',
  },
  stale: {
    ja: 'テストの損失が下がらなくなったので、学習を終えました。続けるには条件を変えてリセットします。',
    en: 'The test loss no longer falls, so training is over. To go on, change the condition and reset.',
  },
}

/** “Neuron 3 of layer 2”; the last layer is the output. */
export function neuronWords({ layer, index }: Node, layerCount: number): Text {
  if (layer === layerCount) return { ja: '出力のニューロン', en: 'Output neuron' }
  return { ja: `第 ${layer} 層のニューロン ${index + 1}`, en: `Layer ${layer}, neuron ${index + 1}` }
}

/** The name of a neuron in formulas: a₃, with its layer above where there are several. */
export function answerName({ layer, index }: Node): string {
  return `a${raised(layer)}${lowered(index + 1)}`
}

function raised(value: number): string {
  return [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')
}

function lowered(value: number): string {
  return [...String(value)].map((digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)]).join('')
}

/** One neuron more or less in a layer. */
export function countWords(layer: number): { readonly more: Text; readonly fewer: Text } {
  return {
    more: { ja: `第 ${layer} 層のニューロンを増やす`, en: `One neuron more in layer ${layer}` },
    fewer: { ja: `第 ${layer} 層のニューロンを減らす`, en: `One neuron fewer in layer ${layer}` },
  }
}

/** The weight of what comes from a source. */
export function weightWords(source: Text): Text {
  return { ja: `${source.ja}からの重み`, en: `Weight from ${source.en}` }
}
