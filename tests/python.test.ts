import { execFileSync } from 'node:child_process'
import * as tf from '@tensorflow/tfjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { settingsOf } from '#/runtime/code-settings.ts'
import { Journey } from '#/runtime/journey.ts'
import { atStart } from '#/runtime/lab-state.ts'
import type { Program } from '#/runtime/program.ts'
import { fillPython, markedLine, pythonFillings } from '#/runtime/python-fill.ts'
import type { Spec, Value } from '#/runtime/spec.ts'
import { defaultValues } from '#/runtime/values.ts'

/**
 * Python expressions, each with what it has to come to: a number, or the way to one or more in the lab's look
 * (`metrics.loss`, `model.w1`; beside the look's own: `step`, `seed`, `values`), and how far off it may be (1e-4
 * unless told; of the value itself where that is above 1).
 */
type Same = Readonly<Record<string, Target | readonly [Target, within: number]>>
type Target = string | number
interface Run {
  readonly steps: number
  readonly seed?: number
  readonly values?: Readonly<Record<string, Value>>
  /** What is to be the same in this run alone. */
  readonly same?: Same
}
/** What a lab's python-reference.ts holds. */
interface Reference {
  readonly same: Same
  readonly runs: Readonly<Record<string, Run>>
}

const specs = import.meta.glob<Spec>('../src/labs/*/spec.ts', { import: 'default', eager: true })
const programs = import.meta.glob<Program>('../src/labs/*/program.ts', { import: 'default', eager: true })
const references = import.meta.glob<Reference>('../src/labs/*/python-reference.ts', {
  import: 'default',
  eager: true,
})
const sources = import.meta.glob<string>('../src/labs/*/python.py', {
  query: '?raw',
  import: 'default',
  eager: true,
})

const python = findPython()
const withPython = python
  ? `with ${python}`
  : 'SKIPPED: no python3 with numpy and sklearn (apt-get install python3-sklearn)'

beforeAll(async () => {
  await tf.setBackend('cpu')
})

const labs = Object.keys(sources).map((path) => path.split('/').at(-2)!)

describe.each(labs)('python.py of %s', (slug) => {
  const folder = `../src/labs/${slug}/`
  const [spec, program] = [specs[`${folder}spec.ts`]!, programs[`${folder}program.ts`]!]
  const source = sources[`${folder}python.py`]!
  const reference = references[`${folder}python-reference.ts`]

  test('is filled in from settings that its lab has', () => {
    const names = [...source.matchAll(markedLine)].map((match) => match[3]!)
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) expect([...Object.keys(spec.params), 'seed', 'step']).toContain(name)
  })

  test('has a python-reference.ts beside it', () => {
    expect(Object.keys(reference?.runs ?? {}).length).toBeGreaterThan(0)
  })

  describe.skipIf(!python || !reference)(withPython, () => {
    test.each(Object.entries(reference?.runs ?? {}))('comes to what the lab does: %s', async (_, run) => {
      const { filled, look } = await runLab({ spec, program, source }, run)
      const same = Object.entries({ ...reference!.same, ...run.same })
      const found = runPython(
        filled,
        same.map(([expression]) => expression),
      )
      for (const [index, [expression, aim]] of same.entries()) {
        const [target, within] = Array.isArray(aim) ? (aim as [Target, number]) : [aim as Target, 1e-4]
        const right = typeof target === 'number' ? [target] : numbersAt(look, target)
        const isSame =
          right.length === found[index]!.length &&
          right.every((one, at) => isNear(found[index]![at]!, one, within))
        expect(isSame, `${expression} is ${found[index]}, and ${target} in the lab ${right}`).toBe(true)
      }
    })
  })
})

/** What the lab's program comes to in Node, and its Python as the page fills it in at that step. */
async function runLab(
  { spec, program, source }: { spec: Spec; program: Program; source: string },
  { steps, seed = 1, values: changes = {} }: Run,
) {
  const values = { ...defaultValues(spec.params), ...changes }
  const journey = new Journey(program, { values, seed })
  await journey.travel(steps)
  const snapshot = await journey.look()
  await journey.end()
  const look = { step: steps, snapshots: [snapshot] }
  const state = { ...atStart(spec, { values, seed, backend: 'cpu' }), step: steps, look }
  const filled = fillPython(source, pythonFillings(spec, settingsOf(spec, state), 'ja'))
  return { filled, look: { step: steps, seed, values, ...snapshot } }
}

/** The numbers at `metrics.loss` or `points.length`, in order; NaN where there is none. */
function numbersAt(look: unknown, way: string): readonly number[] {
  const found = way.split('.').reduce<unknown>((at, name) => (at as Record<string, unknown>)?.[name], look)
  if (found === undefined) throw new Error(`the lab's look has no ${way}`)
  const flat = ArrayBuffer.isView(found) ? Array.from(found as Float32Array) : [found].flat(9)
  return flat.map((one) => (one === null ? Number.NaN : Number(one)))
}

function isNear(one: number, other: number, within: number): boolean {
  if (!Number.isFinite(other)) return !Number.isFinite(one)
  return Math.abs(one - other) <= within * Math.max(1, Math.abs(other))
}

/** The numbers of each expression after the source has run. */
function runPython(source: string, expressions: readonly string[]): number[][] {
  const values = `(${expressions.join(', ')},)`
  const report = `
import json
import numpy
print(json.dumps([[str(float(n)) for n in numpy.ravel(v)] for v in ${values}]))
`
  const output = execFileSync(python!, ['-'], {
    input: source + report,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  const texts = JSON.parse(output.trim().split('\n').at(-1)!) as string[][]
  return texts.map((row) => row.map((text) => Number(text)))
}

/** The first Python here that has what the labs' sources import. */
function findPython(): string | undefined {
  return ['python3', '/usr/bin/python3'].find((command) => {
    try {
      execFileSync(command, ['-c', 'import numpy, sklearn.linear_model'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}
