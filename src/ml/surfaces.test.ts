import * as tf from '@tensorflow/tfjs'
import { beforeAll, expect, test } from 'vitest'
import { heights } from './surface-heights.ts'
import { type Surface, type SurfaceName, surfaces } from './surfaces.ts'

beforeAll(async () => {
  await tf.setBackend('cpu')
})

const names = Object.keys(surfaces) as SurfaceName[]

test.each(names)('the gradient of %s is that of differences, and that of TF.js', (name) => {
  const { height, gradient } = surfaces[name]
  const h = 1e-5
  for (const [x, y] of [
    [-1.2, 0.7],
    [0.4, -1.1],
  ] as const) {
    const [gx, gy] = gradient(x, y)
    expect(gx).toBeCloseTo((height(x + h, y) - height(x - h, y)) / (2 * h), 6)
    expect(gy).toBeCloseTo((height(x, y + h) - height(x, y - h)) / (2 * h), 6)
    const place = tf.tensor1d([x, y])
    expect(heights[name](place).dataSync()[0]).toBeCloseTo(height(x, y), 5)
    const [tx, ty] = tf
      .grad((p: tf.Tensor) => heights[name](p as tf.Tensor1D))(place)
      .dataSync()
    expect(tx).toBeCloseTo(gx, 5)
    expect(ty).toBeCloseTo(gy, 5)
  }
})

test.each(names)('the lowest places of %s are level, and as high as its floor', (name) => {
  const { height, gradient, lowest, floor }: Surface = surfaces[name]
  for (const place of lowest) {
    expect(height(...place)).toBeCloseTo(floor, 9)
    expect(Math.hypot(...gradient(...place))).toBeLessThan(1e-9)
  }
})
