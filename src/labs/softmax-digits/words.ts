import type { Text } from '#/base/language.ts'
import { classCount } from '#/ml/digits/size.ts'

/** What the picture says. */
export const words = {
  draw: { ja: '数字を描く', en: 'Draw a digit' },
  padHelp: {
    ja: '描くたびに、十個の確率が変わります。',
    en: 'The ten probabilities follow what is drawn.',
  },
  drawHint: {
    ja: '枠の中に、指やマウスで数字を一つ大きく描いてください。「テストの数字」から選ぶこともできます。',
    en: 'Draw one digit in the frame, large, with a finger or the mouse; or choose one of the test digits.',
  },
  seenDrawing: { ja: 'モデルが見る、あなたの数字', en: 'Yours as the model sees it' },
  seenTest: { ja: 'モデルが見る、テストの数字', en: 'A test digit as the model sees it' },
  digit: { ja: '数字', en: 'Digit' },
  score: { ja: '点数 z', en: 'Score z' },
  probability: { ja: '確率 y', en: 'Probability y' },
  weights: { ja: '十枚の重み', en: 'Ten weight images' },
  weightsCaption: { ja: '数字と、見ている画像の点数 z', en: 'Digit, and score z of the one shown' },
  weightScale: { ja: '重み w', en: 'Weight w' },
  addedScale: { ja: '点数に足される x × w', en: 'Added to the score, x × w' },
  showAdded: { ja: '見ている数字との積 x × w を表示', en: 'Multiply by the digit shown, x × w' },
  numbers: { ja: '数値で見る', en: 'Show the numbers' },
  bias: { ja: 'バイアス b', en: 'Bias b' },
  recall: { ja: '再現率', en: 'Recall' },
  weightsOf: { ja: '重みを読む数字', en: 'Weights of digit' },
  row: { ja: '行', en: 'Row' },
} as const satisfies Record<string, Text>

/** What the model says of the picture that is looked at, and what it is where that is known. */
export function answerWords(said: number, percent: string, truth: number | null): Text {
  return {
    ja: `答えは ${said}（${percent}）${truth === null ? '' : `、正解は ${truth}`}`,
    en: `Answer ${said} (${percent})${truth === null ? '' : `, truth ${truth}`}`,
  }
}

/** The digit that the model answers with, and no more. */
export function answerOnly(said: number): Text {
  return { ja: `答えは ${said}`, en: `Answer ${said}` }
}

/** Why some weights have nothing to learn from; null where every digit is among the training data. */
export function fewWords(count: number): Text | null {
  if (count >= classCount) return null
  return {
    ja: `訓練データが ${count} 枚しかないので、一度も見ない数字があります。その重みは、引かれるばかりです。`,
    en: `With only ${count} training ${count === 1 ? 'digit' : 'digits'}, some digits are never seen; their weights are only ever taken from.`,
  }
}
