import { fileURLToPath } from 'node:url'
import * as tf from '@tensorflow/tfjs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { languages } from '#/base/language.ts'
import { Book } from '#/build/book.ts'
import { labs } from '#/build/lab-specs.ts'
import type { Claim } from '#/chapters/chapter.ts'
import { Journey } from '#/runtime/journey.ts'
import type { Program } from '#/runtime/program.ts'
import type { Value } from '#/runtime/spec.ts'
import { defaultValues, parseValue } from '#/runtime/values.ts'

const programs = import.meta.glob<Program>('/src/labs/*/program.ts', { import: 'default' })
const book = new Book(fileURLToPath(new URL('../', import.meta.url)), async () => labs)

async function collectClaims(): Promise<Claim[]> {
  const claims: Claim[] = []
  for (const slug of await book.slugs()) {
    for (const language of languages) claims.push(...((await book.chapter(slug, language))?.claims ?? []))
  }
  return claims
}

function valuesOf({ lab, values }: Claim): Record<string, Value> {
  const { params } = labs[lab]!
  const given = Object.entries(values).map(([name, text]) => {
    const read = parseValue(params[name]!, text)
    if (!read.ok) throw new Error(`${name}=${text}: ${read.problem.en}`)
    return [name, read.value] as const
  })
  return { ...defaultValues(params), ...Object.fromEntries(given) }
}

/** Runs a claim's lab from its seed and reads the metric. */
async function measure(claim: Claim): Promise<number | null> {
  const program = await programs[`/src/labs/${claim.lab}/program.ts`]!()
  const journey = new Journey(program, { values: valuesOf(claim), seed: claim.seed })
  try {
    await journey.travel(claim.steps)
    expect(journey.step).toBe(claim.steps)
    return (await journey.look()).metrics[claim.metric] ?? null
  } finally {
    await journey.end()
  }
}

const claims = await collectClaims()
const report: string[] = []

beforeAll(async () => {
  await tf.setBackend('cpu')
})

afterAll(() => {
  console.log(['chapter · claim · measured · asked · seconds', ...report].join('\n'))
})

test('there are claims', () => {
  expect(claims.length).toBeGreaterThan(0)
})

test.each(claims.map((claim) => [claim.place, claim.text, claim] as const))(
  '%s %s',
  async (place, text, claim) => {
    const start = performance.now()
    const measured = await measure(claim)
    const seconds = ((performance.now() - start) / 1000).toFixed(2)
    const asked = `${claim.low} ≤ ${claim.metric} ≤ ${claim.high}`
    report.push([place, text, measured?.toPrecision(5) ?? 'none', asked, seconds].join(' · '))
    expect(measured, asked).not.toBeNull()
    expect(measured, asked).toBeGreaterThanOrEqual(claim.low)
    expect(measured, asked).toBeLessThanOrEqual(claim.high)
  },
)
