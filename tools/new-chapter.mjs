// npm run new:chapter -- <slug> [--lab <slug>] [--part <id>]: a chapter in both languages that passes every check.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { fail, fillTemplate, readSlug } from './new-files.mjs'

const roadmapFile = 'content/roadmap.json'
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { lab: { type: 'string', default: 'line-fit' }, part: { type: 'string' } },
})
const slug = readSlug(positionals[0], 'npm run new:chapter -- my-chapter')
if (!existsSync(`src/labs/${values.lab}/spec.ts`)) fail(`no lab '${values.lab}' in src/labs/`)

const source = readFileSync(roadmapFile, 'utf8')
const roadmap = JSON.parse(source)
const listed = roadmap.parts.flatMap(({ chapters }) => chapters).find((chapter) => chapter.slug === slug)
const title = listed?.planned ?? { ja: slug, en: slug }
const entered = listed ? withoutPlanned(source) : withLine(source)
const shared = { lab: values.lab }
fillTemplate('tools/templates/chapter', `content/${slug}`, {
  ja: { ...shared, title: title.ja, terms: termsIn('ja') },
  en: { ...shared, title: title.en, terms: termsIn('en') },
})
writeFileSync(roadmapFile, entered)
console.log(`entered it in ${roadmapFile}\n\nSee it with npm run dev. docs/writing-a-chapter.md goes on.`)

/** The roadmap with this chapter written. */
function withoutPlanned(text) {
  const line = new RegExp(`(\\{ "slug": "${slug}".*?), "planned": \\{[^}]*\\} \\}`)
  return text.replace(line, '$1 }')
}

/** The roadmap with a line for this chapter at the end of a part. */
function withLine(text) {
  const ids = roadmap.parts.map(({ id }) => id)
  const part = roadmap.parts.find(({ id }) => id === values.part)
  if (!part) fail(`'${slug}' is not in ${roadmapFile}; say where it belongs: --part ${ids.join(' | ')}`)
  const last = part.chapters.at(-1).slug
  const line = new RegExp(`^( *)(\\{ "slug": "${last}".*\\})$`, 'm')
  return text.replace(line, `$1$2,\n$1{ "slug": "${slug}", "prerequisites": [] }`)
}

/** The chapter's words of the glossary: a chapter explains each of its own. */
function termsIn(language) {
  const terms = parse(readFileSync('content/glossary.yaml', 'utf8')).filter(({ chapter }) => chapter === slug)
  if (terms.length === 0) return ''
  const heading = { ja: '## この章の用語 {#terms}', en: '## Words of this chapter {#terms}' }[language]
  return `\n${heading}\n\n${terms.map((term) => `- :term[${term[language]}]{#${term.id}}`).join('\n')}`
}
