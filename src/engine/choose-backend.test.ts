import { expect, test } from 'vitest'
import { chooseBackend, worthTrying } from './choose-backend.ts'

const at = (webgl: number, wasm: number) =>
  [
    { name: 'webgl', stepsPerSecond: webgl },
    { name: 'wasm', stepsPerSecond: wasm },
  ] as const

test('a hardware GPU is taken at 200 steps a second, however fast the others are', () => {
  expect(chooseBackend(at(200, 5000), true)).toEqual({ name: 'webgl', reason: 'gpu' })
  expect(chooseBackend(at(199, 5000), true)).toEqual({ name: 'wasm', reason: 'fastest' })
})

test('a slow GPU is taken while it gives half the speed of the best', () => {
  expect(chooseBackend(at(10, 20), true)).toEqual({ name: 'webgl', reason: 'gpu' })
  expect(chooseBackend(at(10, 21), true)).toEqual({ name: 'wasm', reason: 'fastest' })
})

test('a software renderer counts as no GPU: the fastest wins, even when that is webgl', () => {
  expect(chooseBackend(at(300, 400), false)).toEqual({ name: 'wasm', reason: 'fastest' })
  expect(chooseBackend(at(400, 300), false)).toEqual({ name: 'webgl', reason: 'fastest' })
})

test('one backend is the only one', () => {
  expect(chooseBackend([{ name: 'cpu', stepsPerSecond: 1 }], true)).toEqual({ name: 'cpu', reason: 'only' })
})

test('nothing measured is an error', () => {
  expect(() => chooseBackend([], true)).toThrow('no backend was measured')
})

const [webgl, wasm, cpu] = (['webgl', 'wasm', 'cpu'] as const).map((name) => ({ name, description: '' }))

test('a GPU that is imitated is not tried beside WebAssembly, a real one is', () => {
  expect(worthTrying([{ ...webgl!, isHardwareGpu: false }, wasm!, cpu!], false)).toEqual([wasm, cpu])
  const real = { ...webgl!, isHardwareGpu: true }
  expect(worthTrying([real, wasm!, cpu!], false)).toEqual([real, wasm, cpu])
})

test('a large model is not tried in plain JavaScript, unless there is nothing else', () => {
  expect(worthTrying([wasm!, cpu!], true)).toEqual([wasm])
  expect(worthTrying([webgl!, cpu!], true)).toEqual([webgl, cpu])
})
