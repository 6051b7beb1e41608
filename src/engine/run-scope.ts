import * as tf from '@tensorflow/tfjs'

/** All tensors that one run of a program makes and keeps, so that its end can free them whatever the program does. */
export interface RunScope {
  /** Runs a part of the program, until its promise settles; parts of different runs must not overlap. */
  within<T>(part: () => Promise<T>): Promise<T>
  /** Frees every tensor the run still holds. */
  dispose(): void
}

let enders: (() => void)[] | undefined

/** Calls `end` when the run that is being executed ends; outside a run nothing happens. */
export function onRunEnd(end: () => void): void {
  enders?.push(end)
}

/** Opens the scope of one run. */
export function runScope(): RunScope {
  const held = new Set<tf.Tensor>()
  const ends: (() => void)[] = []
  return {
    async within(part) {
      const engine = tf.engine()
      const variables = new Set(Object.keys(engine.state.registeredVariables))
      engine.startScope('run')
      enders = ends
      try {
        return await part()
      } finally {
        enders = undefined
        const scope = engine.state.activeScope
        for (const tensor of scope.track) held.add(tensor)
        scope.track = []
        engine.endScope()
        // variables belong to no scope of TF.js
        for (const [name, variable] of Object.entries(engine.state.registeredVariables)) {
          if (!variables.has(name)) held.add(variable)
        }
        for (const tensor of held) if (tensor.isDisposed) held.delete(tensor)
      }
    },
    dispose() {
      for (const end of ends) end()
      for (const tensor of held) tensor.dispose()
      held.clear()
    },
  }
}
