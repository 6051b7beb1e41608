import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readIdxDigits } from './idx.ts'

/** Four bytes of a length, the highest first. */
const long = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]

function buffer(...bytes: readonly number[]): ArrayBuffer {
  return Uint8Array.from(bytes).buffer
}

/** Two pictures, the first with a pixel of 7 at its end, the second with one of 255 at its start. */
function twoPixels(): number[] {
  const pixels = Array<number>(2 * 784).fill(0)
  pixels[783] = 7
  pixels[784] = 255
  return pixels
}

const imageHeader = [0, 0, 8, 3, ...long(2), ...long(28), ...long(28)]
const images = buffer(...imageHeader, ...twoPixels())
const labels = buffer(0, 0, 8, 1, ...long(2), 4, 9)

async function englishProblem(imageBytes: ArrayBuffer, labelBytes: ArrayBuffer): Promise<string> {
  const reading = await readIdxDigits(imageBytes, labelBytes)
  if (reading.ok) throw new Error('read without a problem')
  expect(reading.problem.ja).not.toBe('')
  return reading.problem.en
}

const gzipped = (bytes: ArrayBuffer) => new Uint8Array(gzipSync(new Uint8Array(bytes))).buffer

test('two files give their pixels and labels', async () => {
  const reading = await readIdxDigits(images, labels)
  if (!reading.ok) throw new Error(reading.problem.en)
  expect(reading.pixels.length).toBe(1568)
  expect([...reading.pixels.subarray(782, 786)]).toEqual([0, 7, 255, 0])
  expect([...reading.labels]).toEqual([4, 9])
})

test('gzipped files give the same, one packed or both', async () => {
  const plain = await readIdxDigits(images, labels)
  expect(await readIdxDigits(gzipped(images), gzipped(labels))).toEqual(plain)
  expect(await readIdxDigits(gzipped(images), labels)).toEqual(plain)
})

test('what is not IDX is said to be none', async () => {
  const text = new TextEncoder().encode('label,pixel0,pixel1').buffer
  expect(await englishProblem(text, labels)).toMatch(/image file is not an IDX file/)
  expect(await englishProblem(images, buffer())).toMatch(/label file is not an IDX file/)
  expect(await englishProblem(buffer(0, 0, 7, 3), labels)).toMatch(/not an IDX/)
})

test('files given the wrong way round are recognised', async () => {
  expect(await englishProblem(labels, images)).toMatch(/chosen for the images holds labels/)
  expect(await englishProblem(images, images)).toMatch(/chosen for the labels holds images/)
})

test('values other than bytes and other dimensions are named', async () => {
  expect(await englishProblem(buffer(0, 0, 0x0d, 3, ...long(1)), labels)).toMatch(/type 0x0d/)
  expect(await englishProblem(buffer(0, 0, 8, 4, ...long(1)), labels)).toMatch(/4 dimensions; 3 expected/)
  const large = buffer(0, 0, 8, 3, ...long(1), ...long(32), ...long(16), ...Array<number>(512).fill(0))
  expect(await englishProblem(large, labels)).toMatch(/32 pixels high and 16 wide/)
})

test('a file that ends early, or goes on, says by how much', async () => {
  expect(await englishProblem(images.slice(0, 1000), labels)).toMatch(/1,000 of 1,584 bytes/)
  expect(await englishProblem(images.slice(0, 9), labels)).toMatch(/9 of 16 bytes/)
  expect(await englishProblem(images, buffer(0, 0, 8, 1, ...long(2), 4, 9, 1))).toMatch(
    /11 bytes instead of 10/,
  )
  expect(await englishProblem(gzipped(images).slice(0, 30), labels)).toMatch(/cannot be unpacked/)
})

test('files that do not belong together, or hold nothing, are refused', async () => {
  expect(await englishProblem(images, buffer(0, 0, 8, 1, ...long(1), 4))).toMatch(/Images: 2, labels: 1/)
  expect(await englishProblem(images, buffer(0, 0, 8, 1, ...long(0)))).toMatch(/label file holds nothing/)
  expect(await englishProblem(images, buffer(0, 0, 8, 1, ...long(2), 4, 10))).toMatch(/Label 2 is 10/)
})

test('a file too large is refused, by its header or as it unpacks', async () => {
  const claimed = buffer(0, 0, 8, 3, ...long(4_000_000_000), ...long(28), ...long(28))
  expect(await englishProblem(claimed, labels)).toMatch(/too large; unpacked, up to 64 MB/)
  const bomb = new Uint8Array(gzipSync(new Uint8Array(70_000_000), { level: 1 })).buffer
  expect(await englishProblem(bomb, labels)).toMatch(/too large/)
})
