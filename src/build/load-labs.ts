import { readdir, readFile } from 'node:fs/promises'
import { runnerImport } from 'vite'
import type { Labs } from './markdown/draft.ts'

/** Where every lab says what it can do; a folder that does not say it is no lab yet. */
export async function labSpecFiles(root: string): Promise<string[]> {
  const files = await readdir(`${root}src/labs`, { recursive: true })
  return files
    .filter((file) => /^[^/\\]+[/\\]spec\.ts$/.test(file))
    .map((file) => `${root}src/labs/${file.replace('\\', '/')}`)
}

/** Loads every lab's spec through Vite, whose paths they use; again only when one of them changed. */
export function labLoader(root: string): () => Promise<Labs> {
  let sources: string | undefined
  let labs: Promise<Labs> | undefined
  return async () => {
    const files = await labSpecFiles(root)
    const now = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n')
    if (now !== sources || !labs) {
      sources = now
      labs = importLabs(root)
      // what fails to load is tried again
      labs.catch(() => {
        sources = undefined
      })
    }
    return await labs
  }
}

async function importLabs(root: string): Promise<Labs> {
  const { module } = await runnerImport<typeof import('./lab-specs.ts')>(`${root}src/build/lab-specs.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '#': `${root}src` } },
  })
  return module.labs
}
