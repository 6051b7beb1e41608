import type { Text } from '#/base/language.ts'
import { namesOfJapan } from './names-japan.ts'
import { namesOfTheWorld } from './names-world.ts'
import { romaji } from './romaji.ts'

/** The lists that come with the lab; the reader's own text is the last. */
export const corpora = {
  romaji: {
    label: { ja: '日本の地名（ローマ字）', en: 'Places of Japan, in Latin letters' },
    names: () => namesOfJapan.map(romaji),
  },
  kana: {
    label: { ja: '日本の地名（ひらがな）', en: 'Places of Japan, in hiragana' },
    names: () => namesOfJapan,
  },
  world: {
    label: { ja: '世界の国と都市（英語）', en: 'Countries and cities of the world' },
    names: () => namesOfTheWorld,
  },
  own: { label: { ja: '自分のリスト', en: 'A list of my own' }, names: (text: string) => namesIn(text) },
} as const satisfies Record<
  string,
  { readonly label: Text; readonly names: (text: string) => readonly string[] }
>

/** The longest name that is read whole, in characters; what is longer is cut into names of this length. */
export const longestName = 24
/** The most names that are learned from. */
const mostNames = 4000

/** The names of a text: one a line, without blank lines and repeats, long lines cut; by code points, so that 😀 is one. */
export function namesIn(text: string): readonly string[] {
  const lines = text.normalize('NFC').split(/\r\n|\r|\n/)
  const pieces = lines.flatMap((line) => {
    const signs = [...line.trim()]
    const count = Math.ceil(signs.length / longestName)
    return Array.from({ length: count }, (_, index) =>
      signs.slice(index * longestName, (index + 1) * longestName).join(''),
    )
  })
  return [...new Set(pieces)].slice(0, mostNames)
}
