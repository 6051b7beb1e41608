import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { parseSync } from 'vite'
import { globalsOf, type Node, nameOf, propertyOf, stringsOf, walk } from './syntax.ts'

/** Something that a file names in order to have it. */
export interface Import {
  readonly specifier: string
  /** From src/, `runtime/spec.ts`; undefined for a package and for what lies outside src/. */
  readonly target: string | undefined
  /** Vanishes when compiled. */
  readonly isType: boolean
  /** `glob` and `url` name files without making them a part of this one. */
  readonly kind: 'import' | 'glob' | 'url'
}

/** A file of src/, read for the rules of the architecture. */
export interface SourceFile {
  /** From src/: `runtime/spec.ts`. */
  readonly path: string
  readonly isTest: boolean
  readonly imports: readonly Import[]
  /** Names that the browser defines, as the file uses them: `location.href`. */
  readonly globals: readonly string[]
}

/** The folder directly below src/ that a file is in. */
export function roomOf(path: string): string {
  return path.split('/')[0]!
}

/** Every TypeScript file of src/. */
export async function readSources(): Promise<SourceFile[]> {
  const root = new URL('../../src/', import.meta.url)
  const names = (await readdir(root, { recursive: true })).map((name) => name.replaceAll('\\', '/'))
  const paths = names.filter((name) => /\.tsx?$/.test(name)).sort()
  return await Promise.all(
    paths.map(async (path) => readSource(path, await readFile(new URL(path, root), 'utf8'))),
  )
}

/** Reads one file; throws where it is no TypeScript. */
export function readSource(path: string, text: string): SourceFile {
  const { program, module, errors } = parseSync(path, text)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const tree = program as unknown as Node
  const imports: Import[] = []
  const add = (specifier: string, isType: boolean, kind: Import['kind']) =>
    imports.push({ specifier, target: targetOf(path, specifier), isType, kind })
  for (const { moduleRequest, entries } of module.staticImports) {
    add(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType), 'import')
  }
  for (const { moduleRequest, isType } of module.staticExports.flatMap(({ entries }) => entries)) {
    if (moduleRequest) add(moduleRequest.value, isType, 'import')
  }
  walk(tree, (node) => {
    for (const { from, isType, kind } of expressionsOf(node)) {
      for (const specifier of stringsOf(from)) add(specifier, isType, kind)
    }
  })
  return { path, isTest: /\.test\.|\/fixture\./.test(path), imports, globals: globalsOf(tree) }
}

function targetOf(path: string, specifier: string): string | undefined {
  const plain = specifier.replace(/\?.*$/, '')
  if (plain.startsWith('#/')) return plain.slice('#/'.length)
  if (plain.startsWith('/src/')) return plain.slice('/src/'.length)
  return plain.startsWith('.') ? posix.join(posix.dirname(path), plain) : undefined
}

/** What a node names other than by an import statement. */
function expressionsOf(node: Node): { from: unknown; isType: boolean; kind: Import['kind'] }[] {
  if (node.type === 'ImportExpression') return [{ from: node.source, isType: false, kind: 'import' }]
  if (node.type === 'TSImportType') return [{ from: node.source, isType: true, kind: 'import' }]
  const [first, second] = (node.arguments ?? []) as unknown[]
  if (node.type === 'CallExpression' && propertyOf(node.callee) === 'glob') {
    return [{ from: first, isType: false, kind: 'glob' }]
  }
  const isFileUrl =
    node.type === 'NewExpression' && nameOf(node.callee) === 'URL' && propertyOf(second) === 'url'
  return isFileUrl ? [{ from: first, isType: false, kind: 'url' }] : []
}
