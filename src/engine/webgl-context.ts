import * as tf from '@tensorflow/tfjs'
import { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'

const listeners = new Set<() => void>()
const watched = new WeakSet<EventTarget>()

/** The WebGL backend that is running, if one is. */
export function webglBackend(): MathBackendWebGL | undefined {
  const backend = tf.engine().registry.webgl
  return backend instanceof MathBackendWebGL ? backend : undefined
}

/** True when the GPU took its context away: every tensor on it is gone. */
export function isContextLost(): boolean {
  return webglBackend()?.gpgpu?.gl?.isContextLost() ?? false
}

/**
 * Calls `callback` when the running WebGL context is lost (driver reset, GPU switched, too many tabs).
 * @returns a function that stops listening
 */
export function onContextLost(callback: () => void): () => void {
  listeners.add(callback)
  watchContext()
  return () => listeners.delete(callback)
}

/** Listens on the canvas of the running backend; called again for every fresh one. */
export function watchContext(): void {
  const canvas = webglBackend()?.gpgpu.gl.canvas
  if (canvas === undefined || watched.has(canvas)) return
  watched.add(canvas)
  canvas.addEventListener('webglcontextlost', () => {
    for (const listener of listeners) listener()
  })
}

/** Takes the WebGL backend down with all its tensors; the next use makes a fresh context. */
export function dropWebgl(): void {
  if (webglBackend() === undefined) return
  tf.removeBackend('webgl')
  tf.registerBackend('webgl', () => new MathBackendWebGL(), 2)
}
