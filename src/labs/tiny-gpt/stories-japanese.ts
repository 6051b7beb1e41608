import type { Random } from '#/base/random.ts'
import { pick, pickTwo } from './pick.ts'

const people = [
  ...['ミア', 'ハナ', 'ユキ', 'サラ'].map((name) => ({ name, own: 'わたしの' })),
  ...['ケン', 'タロウ', 'レオ', 'ジン'].map((name) => ({ name, own: 'ぼくの' })),
]
const colours = ['赤い', '青い', '白い', '黒い', '茶色い']
const numbers = ['二', '三', '四', '五']
const things = [
  { thing: '犬', counter: '匹' },
  { thing: '猫', counter: '匹' },
  { thing: '鳥', counter: '羽' },
  { thing: '本', counter: '冊' },
  { thing: '車', counter: '台' },
  { thing: '絵', counter: '枚' },
]
const places = ['海', '山', '町', '森', '川']
const qualities = ['静かです', 'にぎやかです', '遠いです']

/**
 * A story of three to five sentences. Counters go by the thing, “my” by the speaker, the rest by whose it is: where
 * there are two people, nothing but the name tells.
 */
export function japaneseStory(random: Random): string {
  const one = <T>(items: readonly T[]) => pick(items, random)
  const both = pickTwo(people, random)
  const [tints, counts, owned] = [pickTwo(colours, random), pickTwo(numbers, random), pickTwo(things, random)]
  const has = (who: 0 | 1) =>
    `${both[who].name}は${tints[who]}${owned[who].thing}を${counts[who]}«${owned[who].counter}»`
  const place = one(places)
  const hasFriend = random.uniform() < 0.5
  const begin = hasFriend ? `${has(0)}、${has(1)}見つけました。` : `${has(0)}見つけました。`
  const who = hasFriend && random.uniform() < 0.5 ? 1 : 0
  const { name, own } = both[who]
  const { thing, counter } = owned[who]
  const go = `ある日、${name}は«${counts[who]}${counter}の${thing}»と${place}へ行きました。`
  const there = random.uniform() < 0.6 ? `その«${place}»は${one(qualities)}。` : ''
  const end = one([
    `「«${own}${thing}»は«${tints[who]}»」と«${name}»が言います。`,
    `なんて«${tints[who]}${thing}»でしょう。`,
  ])
  return `${begin}${go}${there}${end}`
}
