import type { Text } from '#/base/language.ts'
import { centred } from './centred.ts'

/** What the reader drew, as the model is to see it, and what there is to say of it. */
export interface Drawn {
  /** Centred as the digits are that the model learned from: [784]. */
  readonly x: Float32Array
  readonly remark: Text | null
}

/** Fainter than this is no ink. */
const faintest = 0.1
/** A drawing within this share of the paper's side is a dot: the pen alone makes half of it. */
const dotSize = 0.16
/** More ink than this share of the paper is no stroke. */
const mostInk = 0.6

/** Reads a drawing on square paper. pixels: [side · side], 0 the paper … 1 the ink. */
export function readDrawing(pixels: Float32Array): Drawn {
  const side = Math.sqrt(pixels.length)
  return { x: centred(pixels, side, side), remark: remarkOn(pixels, side) }
}

function remarkOn(pixels: Float32Array, side: number): Text | null {
  let ink = 0
  let [left, right, top, bottom] = [side, 0, side, 0]
  for (const [i, value] of pixels.entries()) {
    if (!(value > faintest)) continue
    const [row, column] = [Math.floor(i / side), i % side]
    ink++
    left = Math.min(left, column)
    right = Math.max(right, column + 1)
    top = Math.min(top, row)
    bottom = Math.max(bottom, row + 1)
  }
  if (ink === 0) return remarks.empty
  if (Math.max(right - left, bottom - top) <= dotSize * side) return remarks.dot
  return ink > mostInk * pixels.length ? remarks.blot : null
}

/** The three drawings that are no digit, in words. */
export const remarks = {
  empty: {
    ja: '何も描かれていません。点数はバイアスだけで決まります。',
    en: 'Nothing is drawn, so the scores are the biases alone.',
  },
  dot: {
    ja: '点だけでは、どの数字か分かりません。それでもモデルは、拡大した点を見て、必ず十個のどれかを答えます。',
    en: 'A dot alone is no digit. The model sees it enlarged, and answers with one of the ten all the same.',
  },
  blot: {
    ja: 'ほとんど塗りつぶされています。学習した数字は、線で書かれたものばかりです。',
    en: 'This is almost all ink. The digits that were learned from are written in lines.',
  },
} as const satisfies Record<string, Text>
