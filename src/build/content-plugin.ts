import type { Plugin, Rolldown } from 'vite'
import { isLanguage, type Language, languages } from '#/base/language.ts'
import { Book } from './book.ts'
import { chapterFile } from './chapter-files.ts'
import { asHotModule, asModule, outlineOf } from './chapter-module.ts'
import { labLoader, labSpecFiles } from './load-labs.ts'
import { describe, type Problem } from './markdown/problem.ts'

const chapterId = /\/content\/([^/]+)\/([a-z]+)\.md(?:\?(meta|outline))?$/
const roadmapId = /\/content\/roadmap\.json$/

interface ContentOptions {
  readonly root: string
  /** Where others read the same book too, so that it is compiled once. */
  readonly book?: Book
}

/**
 * Makes chapters importable. `/content/<slug>/<language>.md` is a Chapter, `?meta` its FrontMatter, `?outline`
 * the Chapter without its text. A mistake stops the build, and in development shows over the page.
 */
export function contentPlugin({ root, book = new Book(root, labLoader(root)) }: ContentOptions): Plugin {
  const shownFrontMatter = new Map<string, string>()
  let isDevelopment = false
  return {
    name: 'content',
    enforce: 'pre',
    configResolved({ command }) {
      isDevelopment = command === 'serve'
    },
    async buildStart() {
      if (isDevelopment) return
      const problems = await book.problems()
      if (problems.length > 0) this.error(problems.map(describe).join('\n'))
    },
    transform: {
      filter: { id: [chapterId, roadmapId] },
      async handler(_code, id) {
        if (roadmapId.test(id)) {
          refuse(this, root, await book.roadmapProblems())
          return undefined
        }
        const { slug, language, part } = readId(id)
        const compiled = (await book.chapter(slug, language))!
        if (part === 'meta') {
          if (!compiled.frontMatter) return refuse(this, root, compiled.problems)
          shownFrontMatter.set(id, JSON.stringify(compiled.frontMatter))
          // the summary is for the heads of prerendered pages: nobody reads it in the page
          const isForReaders = this.environment.name === 'client' && !isDevelopment
          const told = isForReaders ? { ...compiled.frontMatter, summary: '' } : compiled.frontMatter
          return { code: asModule(told), map: null, moduleType: 'js' }
        }
        // what else this chapter's problems depend on
        const others = languages
          .filter((other) => other !== language)
          .map((other) => `${root}${chapterFile(slug, other)}`)
        const figures = compiled.ids.filter(({ kind }) => kind === 'figure')
        const drawings = figures.map((figure) => `${root}content/${slug}/figures/${figure.id}.svg`)
        const shared = [`${root}content/glossary.yaml`, ...(await labSpecFiles(root))]
        for (const file of [...others, ...drawings, ...shared]) this.addWatchFile(file)
        refuse(this, root, await book.glossaryProblems())
        const problems = await book.chapterProblems(slug)
        const own = chapterFile(slug, language)
        refuse(this, root, isDevelopment ? problems.filter((problem) => problem.file === own) : problems)
        const chapter = { blocks: compiled.blocks, contents: compiled.contents }
        if (part === 'outline') return { code: asModule(outlineOf(chapter)), map: null, moduleType: 'js' }
        return { code: isDevelopment ? asHotModule(chapter) : asModule(chapter), map: null, moduleType: 'js' }
      },
    },
    hotUpdate: {
      async handler({ file, modules }) {
        if (!chapterId.test(file)) return undefined
        const { slug, language } = readId(file)
        const now = JSON.stringify((await book.chapter(slug, language))?.frontMatter)
        // the catalogue cannot take a new front matter without a reload: spare the reload where it is the same
        return modules.filter(({ id }) => !id?.endsWith('?meta') || shownFrontMatter.get(id) !== now)
      },
    },
  }
}

function readId(id: string): { slug: string; language: Language; part: string | undefined } {
  const [, slug, language, part] = chapterId.exec(id)!
  if (!isLanguage(language)) throw new Error(`${id}: '${language}' is no language of the book`)
  return { slug: slug!, language, part }
}

/** Stops with the problems, if there are any: placed at the first, naming them all. */
function refuse(context: Rolldown.PluginContext, root: string, problems: readonly Problem[]): void {
  const [first] = problems
  if (!first) return
  const { line, column } = first
  context.error({
    message: problems.map(describe).join('\n'),
    id: `${root}${first.file}`,
    loc: { file: `${root}${first.file}`, line, column },
  })
}
