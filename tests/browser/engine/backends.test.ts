import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { dropBackend, switchBackend, usableBackends } from '#/engine/backends.ts'
import { isContextLost, onContextLost, webglBackend } from '#/engine/webgl-context.ts'

test('all three backends work in Chromium; software WebGL is not a hardware GPU', async () => {
  const usable = await usableBackends()
  expect(usable.map(({ name }) => name)).toEqual(['webgl', 'wasm', 'cpu'])
  expect(usable[0]).toMatchObject({
    isHardwareGpu: false,
    description: expect.stringContaining('SwiftShader'),
  })
  expect(usable[1]?.description).toMatch(/^SIMD, \d+ threads?$/)
})

test('a lost WebGL context is noticed, and a fresh one computes', async () => {
  await switchBackend('webgl')
  expect((await tf.add([1], 1).data())[0]).toBe(2)
  let losses = 0
  const stop = onContextLost(() => losses++)
  const extension = webglBackend()?.gpgpu.gl.getExtension('WEBGL_lose_context')
  extension?.loseContext()
  await expect.poll(() => losses).toBe(1)
  expect(isContextLost()).toBe(true)
  dropBackend('webgl')
  await switchBackend('webgl')
  expect(isContextLost()).toBe(false)
  expect((await tf.add([1], 1).data())[0]).toBe(2)
  webglBackend()?.gpgpu.gl.getExtension('WEBGL_lose_context')?.loseContext()
  await expect.poll(() => losses).toBe(2)
  stop()
  dropBackend('webgl')
})
