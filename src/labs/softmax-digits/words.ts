import type { Text } from '#/base/language.ts'
import { classCount } from './model.ts'

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
  probabilities: { ja: '十個の確率', en: 'Ten probabilities' },
  digit: { ja: '数字', en: 'Digit' },
  score: { ja: '点数 z', en: 'Score z' },
  probability: { ja: '確率 y', en: 'Probability y' },
  weights: { ja: '十枚の重み', en: 'Ten weight images' },
  weightsCaption: { ja: '数字と、見ている画像の点数 z', en: 'Digit, and score z of the one shown' },
  weightScale: { ja: '重み w', en: 'Weight w' },
  addedScale: { ja: '点数に足される x × w', en: 'Added to the score, x × w' },
  showAdded: { ja: '見ている数字との積 x × w を表示', en: 'Multiply by the digit shown, x × w' },
  confusion: { ja: '混同行列（テストデータ）', en: 'Confusion matrix, test digits' },
  truth: { ja: '正解', en: 'Truth' },
  answer: { ja: '答え', en: 'Answer' },
  share: { ja: 'その行に占める割合', en: 'Share of its row' },
  gallery: { ja: 'テストの数字', en: 'Test digits' },
  which: { ja: '表示', en: 'Show' },
  wrong: { ja: '間違えたもの', en: 'Wrong' },
  right: { ja: '正しく答えたもの', en: 'Right' },
  none: { ja: '当てはまる数字はありません。', en: 'There are none.' },
  numbers: { ja: '数値で見る', en: 'Show the numbers' },
  bias: { ja: 'バイアス b', en: 'Bias b' },
  recall: { ja: '再現率', en: 'Recall' },
  weightsOf: { ja: '重みを読む数字', en: 'Weights of digit' },
  row: { ja: '行', en: 'Row' },
  galleryHint: {
    ja: '数字を選ぶと、その十個の確率を示します。',
    en: 'Choose a digit to see its ten probabilities.',
  },
  matrixHint: {
    ja: 'ます目を選ぶと、その数字だけを並べます。矢印キーでも移動できます。',
    en: 'Choose a cell to see those digits alone. Arrow keys move between cells.',
  },
} as const satisfies Record<string, Text>

/** “4, called 9 with 62 %”. */
export function calledWords(truth: number, said: number, percent: string): Text {
  return truth === said
    ? {
        ja: `${truth} を正しく ${said} と答えた（${percent}）`,
        en: `${truth}, rightly called ${said} (${percent})`,
      }
    : { ja: `${truth} を ${said} と答えた（${percent}）`, en: `${truth}, called ${said} (${percent})` }
}

/** “12 of the digits that are 4 were called 9”. */
export function cellWords(truth: number, said: number, count: number): Text {
  return {
    ja: `正解が ${truth}、答えが ${said}：${count} 枚`,
    en: `Truth ${truth}, answer ${said}: ${count}`,
  }
}

/** Which digits the gallery has when one cell is chosen. */
export function pairWords(truth: number, said: number): Text {
  return { ja: `${truth} を ${said} と答えたもの`, en: `${truth} called ${said}` }
}

/** How many there are, and how many of them are shown. */
export function countWords(shown: number, all: number): Text {
  return shown < all
    ? { ja: `全 ${all} 枚のうち ${shown} 枚`, en: `${shown} of ${all}` }
    : { ja: `${all} 枚`, en: all === 1 ? '1 digit' : `${all} digits` }
}

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
