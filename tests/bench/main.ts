import type { Question } from './worker.ts'

const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })

/** Asks the worker, one question at a time; called by run.mjs from outside. */
function ask(question: Question): Promise<unknown> {
  return new Promise((resolve, reject) => {
    worker.onerror = (event) => reject(new Error(event.message))
    worker.onmessage = ({ data }: MessageEvent<{ result?: unknown; error?: string }>) => {
      if (data.error === undefined) resolve(data.result)
      else reject(new Error(data.error))
    }
    worker.postMessage(question)
  })
}

Object.assign(globalThis, { ask })
