import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { ownDigitSets, packDigits, partsOf } from './own-digits.ts'
import { readOwnDigits } from './use-own-digits.ts'
import { fileProblems } from './words.ts'

function idx(shape: readonly number[], values: Uint8Array): Uint8Array {
  const header = new Uint8Array(4 + 4 * shape.length)
  header.set([0, 0, 8, shape.length])
  for (const [i, size] of shape.entries()) new DataView(header.buffer).setUint32(4 + 4 * i, size)
  return Uint8Array.of(...header, ...values)
}

function file(bytes: Uint8Array, name: string): File {
  return new File([bytes as Uint8Array<ArrayBuffer>], name)
}

const labels = Uint8Array.of(3, 1, 4)
const pixels = Uint8Array.from({ length: 3 * 784 }, (_, i) => i % 256)
const images = idx([3, 28, 28], pixels)

test('two files are read in either order, gzipped or not', async () => {
  const wanted = { name: 'images', bytes: packDigits({ pixels, labels }) }
  const [one, other] = [file(images, 'images'), file(idx([3], labels), 'labels')]
  expect(await readOwnDigits([one, other])).toEqual(wanted)
  expect(
    await readOwnDigits([file(gzipSync(idx([3], labels)), 'labels'), file(gzipSync(images), 'images')]),
  ).toEqual(wanted)
})

test('files that are broken, of another size or do not belong together are told of in both languages', async () => {
  const good = file(idx([3], labels), 'labels')
  const bad = [
    [[good], '画像とラベル', 'images and labels'],
    [[good, good, good], '二つだけ', 'just two'],
    [[file(images.slice(0, 1000), 'images'), good], '途中で切れて', 'cut off'],
    [[file(new Uint8Array(2000).fill(7), 'images'), good], 'IDX', 'not an IDX'],
    [[file(idx([3, 32, 32], new Uint8Array(3072)), 'images'), good], '32', '32 pixels'],
    [[file(images, 'images'), file(idx([2], labels.slice(0, 2)), 'labels')], '同じ数', 'belong together'],
    [[file(images, 'images'), file(idx([3], Uint8Array.of(1, 2, 10)), 'labels')], '10', 'is 10'],
    [[file(images, 'images'), file(new Uint8Array(), 'labels')], 'IDX', 'not an IDX'],
  ] as const
  for (const [files, ja, en] of bad) {
    const problem = await readOwnDigits(files)
    expect(problem).toHaveProperty('en', expect.stringContaining(en))
    expect(problem).toHaveProperty('ja', expect.stringContaining(ja))
  }
})

test('one digit is too few', async () => {
  const single = [
    file(idx([1, 28, 28], pixels.slice(0, 784)), 'images'),
    file(idx([1], labels.slice(0, 1)), 'labels'),
  ]
  expect(await readOwnDigits(single)).toBe(fileProblems.few)
})

test('the last sixth is for testing, at most a thousand, and the first are learned from', () => {
  const of = (n: number) => partsOf(new Uint8Array(785 * n), 4000)
  expect(of(60_000)).toEqual({ all: 60_000, test: 1000, train: 4000 })
  expect(of(12)).toEqual({ all: 12, test: 2, train: 10 })
  expect(of(2)).toEqual({ all: 2, test: 1, train: 1 })
  const { train, test: asked } = ownDigitSets(packDigits({ pixels, labels }), 4000, false)
  expect([...train.labels, ...asked.labels]).toEqual([3, 1, 4])
  expect(asked.pixels[5]).toBeCloseTo(((2 * 784 + 5) % 256) / 255, 6)
})
