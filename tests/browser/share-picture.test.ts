import { afterEach, expect, test } from 'vitest'
import { pictureAsPng } from '#/runtime/share-picture.ts'

afterEach(() => document.body.replaceChildren())

const caption = { title: 'Title', facts: ['Step 1', 'Seed 2'] }
const margin = 24

/** A picture of 200 × 100 CSS pixels on a dark ground: canvas on the left, SVG on the right. */
function mount(): HTMLElement {
  const style = document.createElement('style')
  style.textContent = '.bar { fill: var(--mark) } .ground { --mark: rgb(0 128 0); color: rgb(255 255 0) }'
  const element = document.createElement('div')
  element.className = 'ground'
  element.style.cssText = 'position: relative; inline-size: 200px; block-size: 100px; background: rgb(0 0 64)'
  element.innerHTML = `
    <canvas width="300" height="300" style="position: absolute; inset: 0; inline-size: 100px; block-size: 100px"></canvas>
    <svg width="100" height="100" style="position: absolute; inset-inline-start: 100px"><rect class="bar" width="100" height="50" /></svg>
    <button style="position: absolute; inset-block-start: 60px; inset-inline-start: 110px; background: red">Add</button>
    <p data-picture="omit" style="position: absolute; inset-block-start: 300px">Hint</p>
    <details open style="position: absolute; inset-block-start: 400px"><summary>Numbers</summary>1</details>`
  document.body.append(style, element)
  const context = element.querySelector('canvas')!.getContext('2d')!
  context.fillStyle = 'rgb(200, 0, 0)'
  context.fillRect(0, 0, 300, 150)
  return element
}

async function pixelsOf(png: Blob) {
  const bitmap = await createImageBitmap(png)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')!
  context.drawImage(bitmap, 0, 0)
  const at = (x: number, y: number) =>
    [...context.getImageData(2 * (margin + x), 2 * (margin + y), 1, 1).data].slice(0, 3)
  return { width: bitmap.width, height: bitmap.height, at, context }
}

test('canvas and SVG are where the page has them, in resolved colours, at twice the density', async () => {
  const { width, at } = await pixelsOf(await pictureAsPng(mount(), caption))
  expect(width).toBe(2 * (200 + 2 * margin))
  expect(at(50, 25)).toEqual([200, 0, 0])
  expect(at(50, 75)).toEqual([0, 0, 64])
  expect(at(150, 25)).toEqual([0, 128, 0])
  expect(at(150, 75)).toEqual([0, 0, 64])
  expect(at(-10, -10)).toEqual([0, 0, 64])
})

test('controls, folded numbers and what the view omits are left out, and so is their room', async () => {
  const { height, at } = await pixelsOf(await pictureAsPng(mount(), caption))
  expect(at(120, 65)).toEqual([0, 0, 64])
  // the picture, one strip of title and one line of facts, margins
  expect(height / 2).toBeGreaterThan(100 + 2 * margin)
  expect(height / 2).toBeLessThan(230)
})

test('the strip has its words in the colour of the text', async () => {
  const { width, height, context } = await pixelsOf(await pictureAsPng(mount(), caption))
  const { data } = context.getImageData(0, 2 * (margin + 110), width, height - 2 * (margin + 110))
  const isYellow = (offset: number) =>
    data[offset]! > 200 && data[offset + 1]! > 200 && data[offset + 2]! < 60
  let count = 0
  for (let offset = 0; offset < data.length; offset += 4) if (isYellow(offset)) count++
  expect(count).toBeGreaterThan(100)
})

test('a picture without anything in it is refused', async () => {
  const element = document.createElement('div')
  document.body.append(element)
  await expect(pictureAsPng(element, caption)).rejects.toThrow('empty')
})
