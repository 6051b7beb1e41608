import * as tf from '@tensorflow/tfjs'
import { webglBackend } from '#/engine/webgl-context.ts'
import { defineProgram } from '#/runtime/program.ts'
import spec from './spec.ts'

/** Adds `rate` at every step; `mishap` is called before each step and may spoil it. */
function counting(mishap: (step: number) => number | undefined) {
  return defineProgram(spec, async function* ({ values, seed }) {
    const total = tf.tidy(() => tf.variable(tf.scalar(values.start)))
    try {
      for (let step = 1; ; step++) {
        yield {
          look: async () => ({ metrics: { total: (await total.data())[0]! }, seed }),
          answers: { double: (value: number) => 2 * value },
        }
        const added = mishap(step) ?? values.rate
        tf.tidy(() => total.assign(total.add(added)))
      }
    } finally {
      total.dispose()
    }
  })
}

/** Adds `rate` three times, and has nothing more to do. */
const ends = defineProgram(spec, async function* ({ values, seed }) {
  const total = tf.tidy(() => tf.variable(tf.scalar(values.start)))
  for (let step = 0; step <= 3; step++) {
    if (step > 0) tf.tidy(() => total.assign(total.add(values.rate)))
    yield { look: async () => ({ metrics: { total: (await total.data())[0]! }, seed }) }
  }
})

export const programs = {
  sound: counting(() => undefined),
  throws: counting((step) => {
    if (step === 4) throw new Error('matMul: inner shapes 3 and 4 differ')
    return undefined
  }),
  hangs: counting((step) => {
    while (step === 3);
    return undefined
  }),
  becomesNaN: counting((step) => (step === 7 ? Number.NaN : undefined)),
  explodes: counting((step) => 10 ** step),
  losesContextOnce: counting((step) => {
    // each replacement of the worker bears another name
    if (step === 5 && self.name === '1') loseContext()
    return undefined
  }),
  losesContextAlways: counting((step) => {
    if (step === 5 && tf.getBackend() === 'webgl') loseContext()
    return undefined
  }),
  ends,
}

function loseContext(): void {
  webglBackend()?.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext()
}
