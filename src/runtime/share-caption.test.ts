import { expect, test } from 'vitest'
import lineFit from '#/labs/line-fit/spec.ts'
import type { Lab } from './lab.ts'
import { atStart } from './lab-state.ts'
import { captionOf } from './share-caption.ts'
import { defaultValues } from './values.ts'

const values = { ...defaultValues(lineFit.params), learningRate: 0.3, residuals: 'squares' }
const look = { step: 212, snapshots: [{ metrics: {}, points: [[1, 2]] }] }
const state = { ...atStart(lineFit, { values, seed: 7, backend: 'auto' }), look, step: 212 }
const lab = { slug: 'line-fit', spec: lineFit, store: { getState: () => state } } as unknown as Lab

test('the caption says step, seed and every setting in the reader’s language', () => {
  expect(captionOf(lab, 'ja')).toEqual({
    title: '直線を当てはめる',
    facts: [
      'ステップ 212',
      '乱数シード 7',
      '学習率 η 0.3',
      'データを標準化して学習する オフ',
      '残差の描き方 正方形',
      '正規方程式の答えを重ねる オフ',
      '点の数 40',
      'ノイズの標準偏差 1 百万円',
      '外れ値の数 0',
      'データの点 1 件',
    ],
  })
  expect(captionOf(lab, 'en').facts.slice(0, 3)).toEqual(['Step 212', 'Seed 7', 'Learning rate η 0.3'])
})
