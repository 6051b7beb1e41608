import * as tf from '@tensorflow/tfjs'
import { getThreadsCount } from '@tensorflow/tfjs-backend-wasm'
import '@tensorflow/tfjs-backend-webgl'
import { registerSegmentSum } from './segment-sum.ts'
import { registerWasmKernels } from './wasm/register.ts'
import { allowThreads } from './wasm/threads.ts'
import { locateWasmBinaries, wasmProblem } from './wasm-binaries.ts'
import { dropWebgl, watchContext } from './webgl-context.ts'
import { isHardwareRenderer, webglRenderer } from './webgl-renderer.ts'

/** What can compute: the GPU, WebAssembly, plain JavaScript. The names are TF.js's own and appear in the URL. */
export const backendNames = ['webgl', 'wasm', 'cpu'] as const
export type BackendName = (typeof backendNames)[number]

/** A backend that works here, in words for the reader. */
export interface Usable {
  readonly name: BackendName
  /** The renderer's name, or `SIMD, 4 threads`. */
  readonly description: string
  /** `webgl` only: false where a program imitates the GPU. */
  readonly isHardwareGpu?: boolean
}

/** True when `value` is the name of a backend. */
export function isBackendName(value: unknown): value is BackendName {
  return backendNames.some((name) => name === value)
}

locateWasmBinaries()
allowThreads()
registerWasmKernels()
registerSegmentSum('wasm')
registerSegmentSum('cpu')

const probes: Record<BackendName, () => Promise<Usable>> = {
  async webgl() {
    const renderer = webglRenderer()
    if (renderer === undefined) throw new Error('this browser has no WebGL 2')
    await initialise('webgl')
    watchContext()
    return { name: 'webgl', description: renderer, isHardwareGpu: isHardwareRenderer(renderer) }
  },
  async wasm() {
    await initialise('wasm')
    const hasSimd = await tf.env().getAsync('WASM_HAS_SIMD_SUPPORT')
    const threads = getThreadsCount()
    const words = [hasSimd ? 'SIMD' : 'no SIMD', threads === 1 ? '1 thread' : `${threads} threads`]
    return { name: 'wasm', description: words.join(', ') }
  },
  async cpu() {
    await initialise('cpu')
    return { name: 'cpu', description: 'plain JavaScript' }
  },
}

const probed = new Map<BackendName, Promise<Usable | Error>>()

/** Tries a backend once; afterwards answers from memory. */
function probe(name: BackendName): Promise<Usable | Error> {
  const known = probed.get(name)
  if (known !== undefined) return known
  const trial = probes[name]().catch((error: unknown) => new Error(`${name}: ${message(error)}`))
  probed.set(name, trial)
  return trial
}

/**
 * The backends that work on this device, in the order of `backendNames`. Never throws: what is missing is left out,
 * and `switchBackend` says why. Afterwards TF.js is on the backend it was on before.
 */
export async function usableBackends(): Promise<readonly Usable[]> {
  const before = tf.engine().backendName
  const results: (Usable | Error)[] = []
  for (const name of backendNames) results.push(await probe(name))
  if (isBackendName(before)) await tf.setBackend(before)
  return results.filter((result): result is Usable => !(result instanceof Error))
}

/**
 * Makes `name` the backend of all following tensors; nothing happens where it is already.
 * @throws an Error that names the backend and says what failed
 */
export async function switchBackend(name: BackendName): Promise<void> {
  if (tf.engine().backendName === name) return
  const result = await probe(name)
  if (result instanceof Error) throw result
  if (tf.engine().backendName !== name) await tf.setBackend(name)
}

/**
 * Takes a backend down. On `webgl`, after a lost context, the next use makes a fresh one; every tensor it held is
 * gone. The others lose nothing and are only tried afresh.
 */
export function dropBackend(name: BackendName): void {
  if (name === 'webgl') dropWebgl()
  probed.delete(name)
}

async function initialise(name: BackendName): Promise<void> {
  let isReady = false
  try {
    isReady = await tf.setBackend(name)
    if (isReady) await tf.ready()
  } catch (error) {
    throw new Error(`it did not start (${message(error)})`)
  }
  if (!isReady) throw new Error(name === 'wasm' ? await wasmProblem() : 'it did not start')
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
