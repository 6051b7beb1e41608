import { expect, test } from 'vitest'
import { stories, unmarked } from './stories.ts'

test('marks are taken out, and what they enclosed is known letter by letter', () => {
  const { text, forced } = unmarked('a«bc»d')
  expect(text).toBe('abcd')
  expect([...forced]).toEqual([0, 1, 1, 0])
})

test('stories are one a line, the same from the same seed and others from another', () => {
  for (const corpus of ['english', 'japanese'] as const) {
    const { text, forced } = stories(corpus, 30, 4)
    expect(text.split('\n').length).toBe(32)
    expect([...text].length).toBe(forced.length)
    expect(text).not.toMatch(/[«»]|undefined/)
    expect(stories(corpus, 30, 4).text).toBe(text)
    expect(stories(corpus, 30, 5).text).not.toBe(text)
  }
})

test('what is forced in English has been said before: the thing taken is one that its owner has', () => {
  for (const line of stories('english', 200, 1).text.trim().split('\n')) {
    const [, hero, thing] = /(?:day|,) (\w+) (?:takes|plays with) (?:her|his) (\w+)/.exec(line)!
    const has = new RegExp(`(?:friend )?${hero}(?: has|\\. (?:She|He) has) a (\\w+) ${thing}`).exec(line)
    expect(has, line).not.toBeNull()
    const said = /(?:is|nice) (\w+)(?:\.$| \w+!$)/.exec(line)![1]
    expect(said, line).toBe(has![1])
  }
})

test('a Japanese story counts birds by wings, books by volumes, and one owner’s things alone', () => {
  for (const line of stories('japanese', 200, 1).text.trim().split('\n')) {
    const [, hero, count, counter, thing] = /ある日、(.+?)は(.)(.)の(.)と/.exec(line)!
    expect(line).toMatch(new RegExp(`${hero}は.+?い${thing}を${count}${counter}`))
    expect('犬匹 猫匹 鳥羽 本冊 車台 絵枚').toContain(`${thing}${counter}`)
  }
})
