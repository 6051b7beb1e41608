import { buildSite } from './build-site.ts'

/** End-to-end tests always run against a fresh production build, in dist/. */
export default async function setup(): Promise<void> {
  if (!process.env.E2E_KEEP_BUILD) await buildSite()
}
