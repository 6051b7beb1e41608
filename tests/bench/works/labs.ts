import { runScope } from '#/engine/run-scope.ts'
import type { Program } from '#/runtime/program.ts'
import { defaultValues } from '#/runtime/values.ts'
import type { Work } from './work.ts'

const programs = import.meta.glob<{ readonly default: Program }>('#/labs/*/program.ts', { eager: true })

/** Every lab at its defaults, one row each. */
export const labs: readonly Work[] = Object.entries(programs).map(([path, { default: program }]) => ({
  name: `lab ${path.split('/').at(-2)}`,
  ours() {
    const run = program.train({ values: defaultValues(program.spec.params), seed: 1 })
    const scope = runScope()
    let look: () => unknown = () => {}
    return {
      async step() {
        const { value } = await scope.within(() => run.next())
        if (value) look = () => value.look()
        return undefined
      },
      async settle() {
        await scope.within(async () => look())
      },
      async dispose() {
        await run.return()
        scope.dispose()
      },
    }
  },
}))
