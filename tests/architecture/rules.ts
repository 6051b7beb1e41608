import { type Import, roomOf, type SourceFile } from './source-file.ts'

/** What is wrong with a file, one sentence each. */
export type Rule = (file: SourceFile) => string[]

/** What each room may import from other rooms: a room, or files of it. The table of architecture.md. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  app: [/^chapters\//, /^labs\/registry\.ts$/, /^runtime\//, /^viz\//, /^ui\//, /^base\//],
  chapters: [/^labs\/registry\.ts$/, /^runtime\//, /^ui\//, /^base\//],
  labs: [/^runtime\//, /^engine\//, /^ml\//, /^viz\//, /^ui\//, /^base\//],
  runtime: [/^engine\//, /^viz\//, /^ui\//, /^base\//],
  engine: [/^ml\//, /^base\//],
  viz: [/^ui\//, /^base\//],
  ui: [/^base\//],
  ml: [/^base\//],
  base: [],
  'service-worker': [/^base\//],
  // what a value may be has one source of truth, which the prose is checked against too
  build: [/^chapters\/[\w-]+\.ts$/, /^runtime\/(spec|values|link)\.ts$/, /^labs\/\*\/spec\.ts$/, /^base\//],
}

const tensorflow = /^@tensorflow\//

/** True where a file runs in the worker or is taken to pieces by it: programs and what only they import. */
const mayUseTensors = (path: string) => /^(engine|ml)\/|^labs\/[^/]+\/program[\w.-]*$/.test(path)

/** Each room imports only the rooms below it. */
const importTable: Rule = (file) =>
  others(file)
    .filter(({ target }) => !allowed[roomOf(file.path)]?.some((pattern) => pattern.test(target!)))
    .map(({ specifier }) => `${roomOf(file.path)} may not import ${specifier}`)

/** Nothing imports build but vite.config.ts; the files at the top of src/ are nobody's. */
const buildIsLast: Rule = (file) =>
  others(file)
    .filter(({ target }) => roomOf(target!) === 'build')
    .map(({ specifier }) => `only vite.config.ts imports build, not ${specifier}`)

/** TensorFlow.js is imported by programs, engine and ml alone. Its types weigh nothing. */
const tensorsInWorker: Rule = (file) =>
  file.imports
    .filter(({ specifier, isType }) => !isType && tensorflow.test(specifier) && !mayUseTensors(file.path))
    .map(({ specifier }) => `${specifier} belongs to programs, engine and ml`)

/** A program's values are the worker's: everyone else takes its types. */
const programsByType: Rule = (file) =>
  values(file)
    .filter(({ target, kind }) => kind === 'import' && /^labs\/[^/]+\/program\.ts$/.test(target!))
    .filter(() => !file.isTest)
    .map(({ specifier }) => `${specifier} is imported as a type only`)

/** No lab knows another. */
const labsApart: Rule = (file) => {
  const own = /^labs\/([^/]+)\//.exec(file.path)?.[1]
  if (own === undefined) return []
  return inside(file)
    .filter(({ target }) => /^labs\/([^/]+)\//.exec(target!)?.[1] !== own && roomOf(target!) === 'labs')
    .map(({ specifier }) => `the lab ${own} may not import ${specifier}`)
}

/** Within a room `./`, across rooms `#/`, never `../`; with the extension. */
const paths: Rule = (file) =>
  file.imports.flatMap(({ specifier, target, kind }) => {
    if (specifier.startsWith('../') || specifier.includes('/../'))
      return [`${specifier}: write #/room/file.ts`]
    if (target === undefined || kind !== 'import') return []
    return /\.\w+(\?.*)?$/.test(specifier) ? [] : [`${specifier}: write the extension`]
  })

/** Randomness is seeded and passed in. */
const seeded: Rule = (file) =>
  file.globals
    .filter((name) => name === 'Math.random')
    .map((name) => `${name}: take numbers from randomSource(seed)`)

const address = /^(location|history|localStorage|sessionStorage|indexedDB)\b/
const through =
  /^(window|globalThis|self|document)\.(location|history|localStorage|sessionStorage|indexedDB|cookie)$/

/** The address and what the browser keeps are known to app alone. */
const addressInApp: Rule = (file) =>
  roomOf(file.path) === 'app'
    ? []
    : file.globals
        .filter((name) => address.test(name) || through.test(name))
        .map((name) => `${name} belongs to app; take it as a property`)

/** Rules that a file keeps or breaks by itself. */
export const rules: Readonly<Record<string, Rule>> = {
  'rooms import only the rooms below them': importTable,
  'only vite.config.ts imports build': buildIsLast,
  'TensorFlow.js stays in programs, engine and ml': tensorsInWorker,
  'everyone but the worker takes only types from a program': programsByType,
  'no lab imports another': labsApart,
  'paths are ./ or #/ with their extension': paths,
  'Math.random appears nowhere': seeded,
  'only app knows address and storage': addressInApp,
}

/** What a file reaches by value imports, from file to file, until engine or TensorFlow.js: `view.tsx`, `a.ts`, `tfjs`. */
export function wayToWorker(start: string, files: ReadonlyMap<string, SourceFile>): string[] | undefined {
  const seen = new Set<string>()
  const search = (path: string): string[] | undefined => {
    if (seen.has(path)) return undefined
    seen.add(path)
    for (const { specifier, target, isType, kind } of files.get(path)?.imports ?? []) {
      if (isType || kind !== 'import') continue
      if (tensorflow.test(specifier) || target?.startsWith('engine/')) return [path, specifier]
      const rest = target === undefined ? undefined : search(target)
      if (rest) return [path, ...rest]
    }
    return undefined
  }
  return search(start)
}

/** True for the files at which page code begins. */
export function isPageEntry(path: string): boolean {
  return /^app\/|^chapters\/|^labs\/registry\.ts$|^labs\/[^/]+\/(view\.tsx|spec\.ts)$/.test(path)
}

/** Imports of other files of src/. */
function inside(file: SourceFile): Import[] {
  return file.imports.filter(({ target }) => target !== undefined)
}

function values(file: SourceFile): Import[] {
  return inside(file).filter(({ isType }) => !isType)
}

/** Imports of other rooms; a test may reach further than what it tests. */
function others(file: SourceFile): Import[] {
  if (file.isTest) return []
  return inside(file).filter(({ target }) => roomOf(target!) !== roomOf(file.path))
}
