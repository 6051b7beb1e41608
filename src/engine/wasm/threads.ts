import * as tf from '@tensorflow/tfjs'
import { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import binaryUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'
import factoryModule, {
  type BackendWasmThreadedSimdModule,
} from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js'
import scriptUrl from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.js?url'
import threadWorker from '@tensorflow/tfjs-backend-wasm/wasm-out/tfjs-backend-wasm-threaded-simd.worker.js'

/** The module with Emscripten's way to call C, which its types leave out. */
type Module = BackendWasmThreadedSimdModule & {
  cwrap(name: string, result: 'number' | null, parameters: readonly 'number'[]): never
}

const patienceMs = 15_000

function giveUpLater(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('the WASM threads did not start')), patienceMs)
  })
}

/**
 * The WASM backend on all cores. TF.js gives its threads the text of a function to run, which a bundler leaves
 * without the variables around it; here they load the script itself.
 */
async function startThreads(): Promise<BackendWasm> {
  // the text has line breaks inside its strings, where it means the two characters that stand for them
  const worker = threadWorker.wasmWorkerContents.replaceAll('\n', '\\n')
  const workerUrl = URL.createObjectURL(new Blob([worker], { type: 'application/javascript' }))
  const module = (await Promise.race([
    factoryModule({
      mainScriptUrlOrBlob: new URL(scriptUrl, import.meta.url).href,
      locateFile: (path) => (path.endsWith('.worker.js') ? workerUrl : binaryUrl),
    }),
    giveUpLater(),
  ])) as Module
  const number = 'number' as const
  module.tfjs = {
    init: module.cwrap('init', null, []),
    initWithThreadsCount: module.cwrap('init_with_threads_count', null, [number]),
    getThreadsCount: module.cwrap('get_threads_count', number, []),
    registerTensor: module.cwrap('register_tensor', null, [number, number, number]),
    disposeData: module.cwrap('dispose_data', null, [number]),
    dispose: module.cwrap('dispose', null, []),
  }
  return new BackendWasm(module)
}

/** Lets WASM use all cores where the page is cross-origin isolated; without threads should they fail to start. */
export function allowThreads(): void {
  if (globalThis.crossOriginIsolated !== true) return
  const single = tf.findBackendFactory('wasm')
  tf.removeBackend('wasm')
  const start = async () => {
    try {
      return await startThreads()
    } catch (error) {
      console.warn('WASM without threads:', error)
      tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false)
      return await single()
    }
  }
  tf.registerBackend('wasm', start, 2)
}
