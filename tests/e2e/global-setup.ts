import { createBuilder } from 'vite'

/** End-to-end tests always run against a fresh production build, in dist/. */
export default async function setup(): Promise<void> {
  if (process.env.E2E_KEEP_BUILD) return
  const { VITEST, NODE_ENV } = process.env
  delete process.env.VITEST
  process.env.NODE_ENV = 'production'
  try {
    const builder = await createBuilder({ logLevel: 'warn', mode: 'production' })
    await builder.buildApp()
  } finally {
    process.env.VITEST = VITEST
    process.env.NODE_ENV = NODE_ENV
  }
}
