import { createBuilder } from 'vite'

export interface BuildOptions {
  readonly outDir?: string
  readonly siteUrl?: string
}

/** Builds the site for production, as `npm run build` does, from within a test. */
export async function buildSite({ outDir = 'dist', siteUrl }: BuildOptions = {}): Promise<void> {
  const { VITEST, NODE_ENV, SITE_URL } = process.env
  delete process.env.VITEST
  process.env.NODE_ENV = 'production'
  if (siteUrl) process.env.SITE_URL = siteUrl
  try {
    const build = { outDir, emptyOutDir: true }
    const builder = await createBuilder({ logLevel: 'warn', mode: 'production', build })
    await builder.buildApp()
  } finally {
    restore({ VITEST, NODE_ENV, SITE_URL })
  }
}

function restore(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
