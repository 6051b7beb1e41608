import * as tf from '@tensorflow/tfjs'
import { expect, test } from 'vitest'
import { type BackendName, dropBackend, isBackendName, switchBackend, usableBackends } from './backends.ts'

test('where there is no WebGL, wasm and cpu are left, and each computes', async () => {
  const names = (await usableBackends()).map(({ name }) => name)
  expect(names).toEqual(['wasm', 'cpu'])
  for (const name of names) {
    await switchBackend(name)
    expect(tf.getBackend()).toBe(name)
    expect([...tf.tidy(() => tf.add([1, 2], 3)).dataSync()]).toEqual([4, 5])
  }
})

test('asking which backends work leaves the current one in use', async () => {
  await switchBackend('cpu')
  dropBackend('wasm')
  await usableBackends()
  expect(tf.getBackend()).toBe('cpu')
})

test('a backend that cannot run here says why', async () => {
  await expect(switchBackend('webgl')).rejects.toThrow('webgl: this browser has no WebGL 2')
})

test('only the three names are backends', () => {
  expect(['webgl', 'wasm', 'cpu'].every(isBackendName)).toBe(true)
  expect(['', 'gpu', 'toString', null, 1].some(isBackendName)).toBe(false)
})

test('a kept tensor is used on whatever backend it was made', async () => {
  for (const name of ['cpu', 'wasm'] satisfies BackendName[]) {
    await switchBackend(name)
    const kept = tf.keep(tf.tensor1d([1, 2]))
    await switchBackend('cpu')
    await switchBackend(name)
    expect([...kept.dataSync()]).toEqual([1, 2])
    kept.dispose()
  }
})
