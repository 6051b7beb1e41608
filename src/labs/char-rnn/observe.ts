import { randomSource } from '#/base/random.ts'
import type { Values } from '#/runtime/spec.ts'
import type { Baselines } from './baselines.ts'
import { longestName } from './corpora.ts'
import type spec from './spec.ts'
import { perplexity, readAlong, type Speller, writeName } from './speller.ts'
import { encode, type NameSets } from './split-names.ts'

type Codes = readonly (readonly number[])[]

/** What a network is held against. */
export interface Lesson {
  readonly sets: NameSets
  readonly train: Codes
  readonly heldOut: Codes
  readonly baselines: Baselines
}

/** Names written at each look. */
const writtenCount = 24
/** Names that a perplexity is measured on, at most. */
const measuredCount = 50

/** Measures a network, lets it write names, and reads one name with it, character by character. */
export function observe(
  speller: Speller,
  { sets, train, heldOut, baselines }: Lesson,
  values: Pick<Values<typeof spec.params>, 'temperature' | 'probe'>,
  seed: number,
) {
  const random = randomSource(seed + 99)
  const written = Array.from({ length: writtenCount }, () =>
    writeName(speller, { temperature: values.temperature, longest: longestName }, random),
  )
  const names = written.map((code) => code.map((sign) => sets.signs[sign]!).join(''))
  const probe = [...values.probe.normalize('NFC').trim()].join('') || sets.heldOut[0]!
  const code = encode(probe, sets.signs)
  const { moments, expected } = readAlong(speller, code)
  const learned = new Set(sets.train)
  return {
    metrics: {
      perplexity: perplexity(speller, heldOut.slice(0, measuredCount)),
      known: perplexity(speller, train.slice(0, measuredCount)),
      ...baselines,
      pairs: shareOfPairs(written, train),
      copied: names.filter((name) => learned.has(name)).length / names.length,
    },
    names,
    copied: names.map((name) => learned.has(name)),
    counts: { train: sets.train.length, heldOut: sets.heldOut.length },
    probe: [...probe],
    isHeldOut: sets.heldOut.includes(probe) && !learned.has(probe),
    unknown: [...new Set([...probe].filter((sign) => !sets.signs.includes(sign)))],
    signs: sets.signs,
    /** After the beginning and after each character: [time, signs]. */
    expected: Float32Array.from(expected.flatMap((p) => [...p])),
    /** By symbol: [time, units]. */
    quantities: Object.fromEntries(
      speller.cell.symbols.map((symbol) => [
        symbol,
        Float32Array.from(moments.flatMap((moment) => [...moment[symbol]!])),
      ]),
    ) as Record<string, Float32Array>,
  }
}

/** Of all neighbours in the names written, ends included, the share that stand side by side in a true name too. */
function shareOfPairs(written: Codes, train: Codes): number {
  const pairsOf = (code: readonly number[]) => code.slice(1).map((sign, t) => `${code[t]} ${sign}`)
  const real = new Set(train.flatMap(pairsOf))
  const all = written.flatMap((code) => pairsOf([0, ...code, 0]))
  return all.filter((pair) => real.has(pair)).length / all.length
}
