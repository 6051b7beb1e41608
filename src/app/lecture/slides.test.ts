import { expect, test } from 'vitest'
import { type Item, planSlides } from './slides.ts'

const heading = (id: string): Item => ({ kind: 'heading', id, text: id.toUpperCase() })
const lab: Item = { kind: 'lab', slug: 'line-fit' }
const [text, notes, question, apparatus]: Item[] = [
  { kind: 'text' },
  { kind: 'notes' },
  { kind: 'question' },
  { kind: 'apparatus' },
]
const shownOf = (...items: Item[]) => planSlides('T', items).map(({ shown }) => shown)

test('a chapter without a word is its title alone', () => {
  expect(planSlides('T', [])).toEqual([
    { title: 'T', anchor: undefined, lab: undefined, shown: [], notes: [] },
  ])
})

test('what stands before the first heading comes under the title, then a slide a heading', () => {
  const slides = planSlides('T', [text!, heading('a'), text!, text!, heading('b'), text!])
  expect(slides.map(({ title, anchor, shown }) => [title, anchor, shown])).toEqual([
    ['T', undefined, []],
    ['T', undefined, [0]],
    ['A', 'a', [1, 2, 3]],
    ['B', 'b', [4, 5]],
  ])
})

test('a heading right under another shares its slide', () => {
  expect(shownOf(heading('a'), heading('b'), text!, heading('c'), text!)).toEqual([[], [0, 1, 2], [3, 4]])
})

test('a lab has a slide to itself, under its heading where nothing stands between', () => {
  expect(shownOf(heading('a'), text!, lab, text!)).toEqual([[], [0, 1], [2], [3]])
  expect(shownOf(heading('a'), lab, text!)).toEqual([[], [0, 1], [2]])
  const slides = planSlides('T', [heading('a'), text!, lab, text!])
  expect(slides.map((slide) => slide.lab)).toEqual([undefined, undefined, 'line-fit', undefined])
  expect(slides.map(({ anchor }) => anchor)).toEqual([undefined, 'a', 'line-fit', 'a'])
})

test('a question stands alone', () => {
  expect(shownOf(heading('a'), text!, question!, text!)).toEqual([[], [0, 1], [2], [3]])
  expect(shownOf(lab, question!, question!)).toEqual([[], [0], [1], [2]])
  expect(shownOf(heading('a'), question!)).toEqual([[], [0, 1]])
})

test('notes belong to the slide before them, and to the rest of its section where that has none', () => {
  const slides = planSlides('T', [heading('a'), text!, lab, notes!, text!, heading('b'), text!])
  expect(slides.map((slide) => slide.notes)).toEqual([[], [3], [3], [3], []])
})

test('what is not for the wall is on no slide', () => {
  expect(shownOf(heading('a'), text!, apparatus!)).toEqual([[], [0, 1]])
})
