import { type BackendName, switchBackend, usableBackends } from '#/engine/backends.ts'
import { type Effort, measureTogether } from './measure.ts'
import { cnn16, cnn28 } from './works/convolutions.ts'
import { diffusion, digitsMlp } from './works/dense-networks.ts'
import { gpt } from './works/gpt.ts'
import { labs } from './works/labs.ts'
import { mlp, mlpByObjects } from './works/mlp.ts'
import { networks } from './works/networks.ts'
import type { Work } from './works/work.ts'

/** Every row of the bench. */
const works: readonly Work[] = [mlp, mlpByObjects, networks, digitsMlp, cnn28, cnn16, diffusion, gpt, ...labs]

/** What the page asks for: the names of all works and backends, or one work on one backend. */
export type Question =
  | { readonly kind: 'list' }
  | {
      readonly kind: 'measure'
      readonly work: string
      readonly backend: BackendName
      readonly effort: Effort
    }

async function answer(question: Question): Promise<unknown> {
  if (question.kind === 'list') {
    const backends = await usableBackends()
    return { works: works.map(({ name }) => name), backends }
  }
  const work = works.find(({ name }) => name === question.work)
  if (work === undefined) throw new Error(`no work '${question.work}'`)
  await switchBackend(question.backend)
  const { ours, stock, plain } = work
  const makers = { ours, ...(stock && { stock }), ...(plain && { plain }) }
  return await measureTogether(makers, question.effort)
}

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  try {
    self.postMessage({ result: await answer(data) })
  } catch (error) {
    self.postMessage({ error: error instanceof Error ? error.message : String(error) })
  }
}
