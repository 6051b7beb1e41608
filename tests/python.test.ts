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
import lineFit from '../src/labs/line-fit/program.ts'
import lineFitSource from '../src/labs/line-fit/python.py?raw'

const specs = import.meta.glob<Spec>('../src/labs/*/spec.ts', { import: 'default', eager: true })
const sources = import.meta.glob<string>('../src/labs/*/python.py', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test.each(Object.entries(sources))('%s is filled in from settings that its lab has', (path, source) => {
  const spec = specs[path.replace('python.py', 'spec.ts')]!
  const names = [...source.matchAll(markedLine)].map((match) => match[3]!)
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) expect([...Object.keys(spec.params), 'seed', 'step']).toContain(name)
})

const python = findPython()

describe.skipIf(!python)(
  python ? `with ${python}` : 'SKIPPED: no python3 with numpy and sklearn (apt-get install python3-sklearn)',
  () => {
    beforeAll(async () => {
      await tf.setBackend('cpu')
    })

    const ownRows = [
      [1, 2],
      [3, 4.5],
      [4, 4],
    ]
    const cases: [what: string, steps: number, seed: number, values: Record<string, Value>][] = [
      ['as it opens', 300, 1, {}],
      ['after seven steps of another seed', 7, 42, { learningRate: 0.02, noise: 3, outliers: 2 }],
      ['standardised', 25, 3, { standardise: true, learningRate: 0.1 }],
      ['on the reader’s own rows', 60, 1, { points: ownRows }],
      [
        'where every x is the same',
        40,
        1,
        { points: [2, 2, 2].map((x, index) => [x, index]), standardise: true },
      ],
      ['in two hundred points', 50, 8, { count: 200 }],
    ]
    test.each(cases)('line-fit in Python gives the lab’s own line: %s', async (_, steps, seed, values) => {
      const { source, metrics } = await runLab(steps, seed, values)
      const measured = runPython(source, ['w', 'b', 'loss', 'best_loss', 'steps', 'len(points)'])
      const [w, b, loss, bestLoss, stepCount, pointCount] = measured as [
        number,
        number,
        number,
        number,
        number,
        number,
      ]
      // the lab trains in single precision, NumPy in double
      expect(w).toBeCloseTo(metrics.slope!, 3)
      expect(b).toBeCloseTo(metrics.intercept!, 3)
      expect(Math.abs(loss / metrics.loss! - 1)).toBeLessThan(1e-4)
      expect(bestLoss).toBeLessThanOrEqual(loss * (1 + 1e-9))
      expect(stepCount).toBe(steps)
      expect(pointCount).toBe((values.points as unknown[] | undefined)?.length ?? values.count ?? 40)
    })

    test('scikit-learn finds the line that the lab’s normal equation does', async () => {
      const { source, metrics } = await runLab(2000, 5, {})
      const [slope, intercept] = runPython(source, ['model.coef_[0]', 'model.intercept_'])
      const best = Math.hypot(slope!, intercept!)
      const distance = Math.hypot(metrics.slope! - slope!, metrics.intercept! - intercept!)
      expect(Math.abs(distance / best - metrics.gap!)).toBeLessThan(1e-5)
    })
  },
)

/** The lab's program in Node, and its Python as the page fills it in at that step. */
async function runLab(steps: number, seed: number, changes: Record<string, Value>) {
  const spec: Spec = lineFit.spec
  const values = { ...defaultValues(spec.params), ...changes }
  const journey = new Journey(lineFit as unknown as Program, { values, seed })
  await journey.travel(steps)
  const snapshot = await journey.look()
  await journey.end()
  const look = { step: steps, snapshots: [snapshot] }
  const state = { ...atStart(spec, { values, seed, backend: 'cpu' }), step: steps, look }
  const source = fillPython(lineFitSource, pythonFillings(spec, settingsOf(spec, state), 'ja'))
  return { source, metrics: snapshot.metrics }
}

function runPython(source: string, expressions: readonly string[]): number[] {
  const report = `\nimport json\nprint(json.dumps([float(v) for v in (${expressions.join(', ')},)]))\n`
  const output = execFileSync(python!, ['-'], {
    input: source + report,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  return JSON.parse(output.trim().split('\n').at(-1)!) as number[]
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
