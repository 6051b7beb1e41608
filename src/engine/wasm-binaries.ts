import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm'
import plain from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url'
import simd from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url'
import threaded from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm?url'

const isBrowser = typeof location !== 'undefined'

/** Lets the WASM backend fetch its binaries from our own site. In Node it finds them in its package by itself. */
export function locateWasmBinaries(): void {
  if (!isBrowser) return
  setWasmPaths({
    'tfjs-backend-wasm.wasm': plain,
    'tfjs-backend-wasm-simd.wasm': simd,
    'tfjs-backend-wasm-threaded-simd.wasm': threaded,
  })
}

/** Says why WASM cannot run here: no such language, a policy that forbids it, or a binary that is not served. */
export async function wasmProblem(): Promise<string> {
  if (typeof WebAssembly === 'undefined') return 'this browser has no WebAssembly'
  try {
    const emptyModule = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])
    await WebAssembly.compile(emptyModule)
  } catch (error) {
    return `WebAssembly is blocked here (${error instanceof Error ? error.message : String(error)})`
  }
  if (!isBrowser) return 'its binary did not load'
  try {
    const response = await fetch(simd)
    return response.ok
      ? 'its binary did not start'
      : `its binary is missing (HTTP ${response.status}, ${simd})`
  } catch {
    return `its binary could not be fetched (${simd})`
  }
}
