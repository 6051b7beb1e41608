import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import type { Edition } from '#/base/offline.ts'

export interface ServiceWorkerOptions {
  /** The project's folder. */
  readonly root: string
  /** The site's. */
  readonly out: string
  readonly edition: Edition
}

/** Writes sw.js: one classic script, since modules are not taken as service workers everywhere. */
export async function writeServiceWorker({ root, out, edition }: ServiceWorkerOptions): Promise<void> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#': join(root, 'src') } },
    build: {
      write: false,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: join(root, 'src/service-worker/main.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  })
  const [{ output }] = (Array.isArray(built) ? built : [built]) as [Rolldown.RolldownOutput]
  await writeFile(join(out, 'sw.js'), `const bookEdition=${JSON.stringify(edition)};\n${output[0].code}`)
}
