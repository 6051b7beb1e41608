import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { charactersOf } from './characters.ts'
import { unpackWoff } from './woff.ts'

/** BIZ UDPMincho (OFL-1.1), from npm: pictures look the same on a machine without a Japanese font. */
export const family = 'BIZ UDPMincho'

interface Face {
  readonly font: Buffer
  readonly characters: ReadonlySet<number>
}

const require = createRequire(import.meta.url)
const folder = '@fontsource/biz-udpmincho'
// letters of formulas that the book's face lacks in this package
const mathematical = ['KaTeX_Math-Italic', 'KaTeX_Main-Regular']
const faces = new Map<string, Face>()
let slices: readonly (readonly [name: string, ranges: readonly (readonly [number, number])[]])[] | undefined

/** The fonts that draw a text, and the text as they can draw it: `₁` may come out as `1`. */
export function typeset(text: string): { readonly fonts: readonly Buffer[]; readonly drawable: string } {
  const used = new Set<Face>([slice('latin')])
  const drawable = [...text].map((character) => {
    const options = [character, character.normalize('NFKC'), [...character.normalize('NFKD')][0]!]
    const found = options.find((option) => [...option].every((each) => faceOf(each) !== undefined))
    for (const each of found ?? '') used.add(faceOf(each)!)
    return found ?? ''
  })
  return { fonts: [...used].map(({ font }) => font), drawable: drawable.join('') }
}

function faceOf(character: string): Face | undefined {
  const code = character.codePointAt(0)!
  if (/\s/.test(character)) return slice('latin')
  slices ??= readSlices()
  const holders = slices.filter(([, ranges]) => ranges.some(([first, last]) => first <= code && code <= last))
  const candidates = [...holders.map(([name]) => slice(name)), ...mathematical.map(katexFace)]
  return candidates.find(({ characters }) => characters.has(code))
}

/** The package cuts the face into slices and says which characters each is for: `U+3042-3046,U+4e00`. */
function readSlices(): NonNullable<typeof slices> {
  const ranges: Record<string, string> = require(`${folder}/unicode.json`)
  return Object.entries(ranges).map(([name, list]) => {
    const pairs = list.split(',').map((range) => {
      const [first, last] = range.trim().slice(2).split('-')
      return [Number.parseInt(first!, 16), Number.parseInt(last ?? first!, 16)] as const
    })
    return [name.replace(/[[\]]/g, ''), pairs] as const
  })
}

function slice(name: string): Face {
  return known(name, () => {
    const file = require.resolve(`${folder}/files/biz-udpmincho-${name}-700-normal.woff`)
    return unpackWoff(readFileSync(file))
  })
}

function katexFace(name: string): Face {
  return known(name, () => readFileSync(require.resolve(`katex/dist/fonts/${name}.ttf`)))
}

function known(name: string, read: () => Buffer): Face {
  const found = faces.get(name)
  if (found) return found
  const font = read()
  const face = { font, characters: charactersOf(font) }
  faces.set(name, face)
  return face
}
