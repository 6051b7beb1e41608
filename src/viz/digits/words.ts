import type { Text } from '#/base/language.ts'

/** What the pictures of how digits are answered say. */
export const words = {
  probabilities: { ja: '十個の確率', en: 'Ten probabilities' },
  confusion: { ja: '混同行列（テストデータ）', en: 'Confusion matrix, test digits' },
  truth: { ja: '正解', en: 'Truth' },
  answer: { ja: '答え', en: 'Answer' },
  share: { ja: 'その行に占める割合', en: 'Share of its row' },
  gallery: { ja: 'テストの数字', en: 'Test digits' },
  which: { ja: '表示', en: 'Show' },
  wrong: { ja: '間違えたもの', en: 'Wrong' },
  right: { ja: '正しく答えたもの', en: 'Right' },
  none: { ja: '当てはまる数字はありません。', en: 'There are none.' },
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
