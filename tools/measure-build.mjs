// node tools/measure-build.mjs 12 50 100 200: how long the build takes with so many chapters, in a copy of the tree.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const counts = process.argv.slice(2).map(Number)
const tellProcessorTime = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  console.error('processor: ' + ((user + system) / 1e6).toFixed(1))
})`)}`
const tree = mkdtempSync(join(tmpdir(), 'book-'))
const parts = [
  'content',
  'public',
  'src',
  'tests',
  'index.html',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
]

try {
  for (const part of parts) cpSync(part, join(tree, part), { recursive: true })
  symlinkSync(resolve('node_modules'), join(tree, 'node_modules'))
  const written = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  console.log('chapters · seconds · processor seconds')
  let made = written.length
  for (const count of counts) {
    for (; made < count; made++) copyChapter(written[made % written.length].name, made)
    console.log([made, ...measureBuild()].join(' · '))
  }
} finally {
  rmSync(tree, { recursive: true, force: true })
}

/** One more chapter, of the text and labs of a real one. */
function copyChapter(slug, index) {
  const name = `copy-${index}`
  cpSync(join(tree, 'content', slug), join(tree, 'content', name), { recursive: true })
  const file = join(tree, 'content/roadmap.json')
  const roadmap = JSON.parse(readFileSync(file, 'utf8'))
  roadmap.parts.at(-1).chapters.push({ slug: name, prerequisites: [slug] })
  writeFileSync(file, JSON.stringify(roadmap, null, 2))
}

function measureBuild() {
  const start = performance.now()
  const vite = join('node_modules', 'vite', 'bin', 'vite.js')
  const arguments_ = ['--import', tellProcessorTime, vite, 'build', '--logLevel', 'error']
  const { status, stderr } = spawnSync(process.execPath, arguments_, { cwd: tree, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return [((performance.now() - start) / 1000).toFixed(1), /processor: (.*)/.exec(stderr)?.[1]]
}
