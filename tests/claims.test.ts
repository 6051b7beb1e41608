import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { languages } from '#/base/language.ts'
import { Book } from '#/build/book.ts'
import { labs } from '#/build/lab-specs.ts'
import type { Claim } from '#/chapters/chapter.ts'
import { switchBackend } from '#/engine/backends.ts'
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

type Measured = Readonly<Record<string, number | null>>
/** What came of each run: both languages claim the same, and several claims may be made of one run. */
const runs = new Map<string, Promise<Measured>>()

/** Runs a claim's lab from a seed, unless that was done already, and reads the metric. */
async function measure(claim: Claim, seed = claim.seed): Promise<number | null> {
  const values = valuesOf(claim)
  const key = JSON.stringify([claim.lab, values, seed, claim.steps])
  const run = runs.get(key) ?? metricsAfter(claim, values, seed)
  runs.set(key, run)
  return (await run)[claim.metric] ?? null
}

async function metricsAfter(
  { lab, steps }: Claim,
  values: Record<string, Value>,
  seed: number,
): Promise<Measured> {
  const program = await programs[`/src/labs/${lab}/program.ts`]!()
  await switchBackend(program.spec.isLarge ? 'wasm' : 'cpu')
  const journey = new Journey(program, { values, seed })
  try {
    await journey.travel(steps)
    expect(journey.step).toBe(steps)
    return (await journey.look()).metrics
  } finally {
    await journey.end()
  }
}

const claims = await collectClaims()
const report: string[] = []
/** A claim is of its own seed. CLAIM_SEEDS=5 tells as well how many of the seeds 1 to 5 bear it out. */
const seedCount = Number(process.env.CLAIM_SEEDS ?? 0)
const seedReport: string[] = []

afterAll(() => {
  console.log(['chapter · claim · measured · asked · seconds', ...report].join('\n'))
  if (seedReport.length > 0)
    console.log(['chapter · claim · held · measured by seed', ...seedReport].join('\n'))
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

// both languages make the same claims, and the other seeds are a report, not a promise
describe.runIf(seedCount > 0)('on other seeds', () => {
  const once = claims.filter(({ language }) => language === languages[0])
  test.each(once.map((claim) => [claim.place, claim.text, claim] as const))(
    '%s %s',
    async (place, text, claim) => {
      const measured: (number | null)[] = []
      for (let seed = 1; seed <= seedCount; seed++) measured.push(await measure(claim, seed))
      const held = measured.filter((value) => value !== null && claim.low <= value && value <= claim.high)
      const numbers = measured.map((value) => value?.toPrecision(3) ?? 'none').join(', ')
      seedReport.push([place, text, `${held.length} of ${seedCount}`, numbers].join(' · '))
    },
  )
})
