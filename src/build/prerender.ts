import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import type { BuildEnvironment, Plugin, Rolldown, ViteBuilder } from 'vite'
import type { BuiltFile } from './offline/offline-files.ts'
import { editionName, writeOffline } from './offline/write-offline.ts'
import { type BuiltPart, type RenderedPage, writeHead, writeStyles } from './page-head.ts'
import { Studio } from './share/share-pictures.ts'
import { sitemap } from './sitemap.ts'

/** What src/app/entry-server.tsx exports. */
interface Server {
  readonly rootMark: string
  readonly paths: readonly string[]
  readonly render: (path: string) => Promise<RenderedPage>
  readonly notFoundDocument: (root: string | undefined) => string
  readonly offlineDocument: (root: string | undefined) => string
}

// of this process alone: two builds at a time do not meet
const serverFolder = `node_modules/.book-server-${process.pid}`

/** Makes plain `vite build` write a file for every page, readable without JavaScript. */
export function prerender({ siteUrl }: { readonly siteUrl: string | undefined }): Plugin {
  const address = siteUrl?.replace(/\/?$/, '/')
  return {
    name: 'prerender',
    apply: 'build',
    config: () => ({
      environments: {
        ssr: {
          build: {
            ssr: 'src/app/entry-server.tsx',
            outDir: serverFolder,
            emptyOutDir: true,
            copyPublicDir: false,
          },
        },
      },
      builder: { buildApp: (builder) => buildSite(builder, address) },
    }),
  }
}

async function buildSite(builder: ViteBuilder, siteUrl: string | undefined): Promise<void> {
  const { client, ssr } = builder.environments
  if (!client || !ssr) throw new Error('prerender: the build has no client or no ssr environment')
  const built = await buildPages(builder, client)
  const folder = join(ssr.config.root, serverFolder)
  try {
    await builder.build(ssr)
    // by `require`: this file runs in Vite's module runner, where `import()` is no longer answered by now
    const server: Server = createRequire(import.meta.url)(join(folder, 'entry-server.js'))
    await writePages(server, { client, siteUrl, built })
    client.logger.info(`prerendered ${server.paths.length} pages`)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

interface Target {
  readonly client: BuildEnvironment
  readonly siteUrl: string | undefined
  readonly built: readonly BuiltFile[]
}

async function writePages(server: Server, { client, siteUrl, built }: Target): Promise<void> {
  const { base } = client.config
  const out = resolve(client.config.root, client.config.build.outDir)
  const template = await readFile(join(out, 'index.html'), 'utf8')
  const chunks = partsOf(built)
  const version = editionName(template, built)
  const studio = await Studio.open(client.config.root, out)
  for (const path of server.paths) {
    const page = await server.render(path)
    const root = base === './' ? '../'.repeat(path.split('/').length - 2) || './' : base
    const head = writeHead({ page, path, root, siteUrl, chunks })
    const styles = writeStyles({ page, root, chunks })
    await write(
      join(out, path, 'index.html'),
      fill(template, { page, root, head, styles, version, mark: server.rootMark }),
    )
    await studio.card(page)
  }
  const fixedRoot = base === './' ? undefined : base
  await write(join(out, '404.html'), server.notFoundDocument(fixedRoot))
  await write(join(out, 'offline.html'), server.offlineDocument(fixedRoot))
  if (siteUrl) await write(join(out, 'sitemap.xml'), sitemap(server.paths, siteUrl))
  await writeOffline(server, { studio, root: client.config.root, out, built, version })
}

async function buildPages(builder: ViteBuilder, client: BuildEnvironment): Promise<readonly BuiltFile[]> {
  const built = await builder.build(client)
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : []
  return outputs.flatMap((output: Rolldown.RolldownOutput) => output.output)
}

/** The files of the build by the source they begin with, each with the styles that not every page has. */
function partsOf(built: readonly BuiltFile[]): ReadonlyMap<string, BuiltPart> {
  const chunks = new Map(built.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])))
  const stylesOf = (file: Rolldown.OutputChunk, seen: Set<string>): string[] => {
    if (seen.has(file.fileName)) return []
    seen.add(file.fileName)
    const imported = file.imports.flatMap((name) => chunks.get(name) ?? [])
    return [...imported.flatMap((other) => stylesOf(other, seen)), ...(file.viteMetadata?.importedCss ?? [])]
  }
  const entries = [...chunks.values()].filter(({ isEntry }) => isEntry)
  const everywhere = new Set(entries.flatMap((entry) => stylesOf(entry, new Set())))
  return new Map(
    built.map((file) => {
      if (file.type !== 'chunk') return [file.fileName, { file: file.fileName, styles: [] }]
      const styles = stylesOf(file, new Set()).filter((name) => !everywhere.has(name))
      return [file.facadeModuleId || file.fileName, { file: file.fileName, styles }]
    }),
  )
}

function fill(
  template: string,
  {
    page,
    root,
    head,
    styles,
    ...to
  }: { page: RenderedPage; root: string; head: string; styles: string; version: string; mark: string },
): string {
  return (
    template
      .replace(
        '<html lang="ja"',
        () => `<html lang="${page.head.language}" data-root="${root}" data-version="${to.version}"`,
      )
      .replaceAll(/(src|href)="\.\//g, (_, attribute) => `${attribute}="${root}`)
      .replace('<!--head-->', () => head)
      // after the styles of every page, whose layers come first
      .replace('</head>', () => `${styles}\n  </head>`)
      .replace('<!--body-->', () => page.body)
      .replaceAll(to.mark, () => root)
  )
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}
