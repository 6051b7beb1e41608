import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { type Language, languages } from '#/base/language.ts'
import type { Glossary } from '#/chapters/glossary.ts'
import {
  type ContentRoot,
  chapterFile,
  listChapters,
  readChapter,
  readFigures,
  readGlossaryFile,
} from './chapter-files.ts'
import { checkLinks, compareVersions, type Version } from './cross-check.ts'
import { type GlossaryReading, readGlossary } from './glossary.ts'
import { type Compiled, compile } from './markdown/compile.ts'
import type { Labs } from './markdown/draft.ts'
import type { Problem } from './markdown/problem.ts'
import { chaptersOf, checkRoadmap, slugsOf } from './roadmap.ts'
import type { SearchSources } from './search-index.ts'

/** Everything in content/, compiled when asked for and again only when it changed. */
export class Book implements ContentRoot {
  readonly root: string
  private readonly loadLabs: () => Promise<Labs>
  private readonly compiled = new Map<string, { hash: string; labs: Labs; result: Compiled }>()

  constructor(root: string, loadLabs: () => Promise<Labs>) {
    this.root = root
    this.loadLabs = loadLabs
  }

  /** The slugs of the written chapters. */
  async slugs(): Promise<string[]> {
    return await listChapters(this)
  }

  /** A chapter in one language; undefined where the file is missing. */
  async chapter(slug: string, language: Language): Promise<Compiled | undefined> {
    const text = await readChapter(this, slug, language)
    if (text === undefined) return undefined
    const [figures, labs] = [await readFigures(this, slug), await this.loadLabs()]
    const { glossary } = await this.glossary()
    const hash = createHash('sha256')
      .update(JSON.stringify([text, figures, glossary]))
      .digest('hex')
    const file = chapterFile(slug, language)
    const before = this.compiled.get(file)
    if (before?.hash === hash && before.labs === labs) return before.result
    const result = compile({ slug, language, file, text, labs, figures, glossary })
    this.compiled.set(file, { hash, labs, result })
    return result
  }

  /** What is wrong in a chapter, in itself and between its languages and the chapters it links to. */
  async chapterProblems(slug: string): Promise<Problem[]> {
    const slugs = await this.slugs()
    const problems: Problem[] = []
    const versions: Version[] = []
    for (const language of languages) {
      const file = chapterFile(slug, language)
      const compiled = await this.chapter(slug, language)
      const message = `there is no such file; every chapter is in ${languages.join(' and ')}`
      if (compiled) versions.push({ file, language, compiled })
      else problems.push({ file, line: 1, column: 1, message })
    }
    for (const version of versions) {
      problems.push(...version.compiled.problems)
      for (const other of versions) if (other !== version) problems.push(...compareVersions(version, other))
      const chapterIn = async (target: string) =>
        slugs.includes(target) ? await this.chapter(target, version.language) : undefined
      problems.push(...(await checkLinks(version, chapterIn, slugs)))
    }
    return problems
  }

  /** What is wrong in content/glossary.yaml. */
  async glossaryProblems(): Promise<readonly Problem[]> {
    return (await this.glossary()).problems
  }

  /** What is wrong in content/roadmap.json. */
  async roadmapProblems(): Promise<Problem[]> {
    return checkRoadmap(await this.roadmap(), await this.slugs())
  }

  /** Everything that is wrong anywhere in content/. */
  async problems(): Promise<Problem[]> {
    const problems = [...(await this.roadmapProblems()), ...(await this.glossaryProblems())]
    for (const slug of await this.slugs()) problems.push(...(await this.chapterProblems(slug)))
    return problems
  }

  /** The terms of the glossary, as they stand in its file. */
  async terms(): Promise<Glossary> {
    return (await this.glossary()).glossary
  }

  /** What the search of a language finds things in. */
  async searchSources(language: Language): Promise<SearchSources> {
    const listed = chaptersOf(await this.roadmap()).map(async ({ slug, planned }) => {
      const versions = languages.map(async (each) => [each, await this.chapter(slug, each)] as const)
      return { slug, planned, compiled: Object.fromEntries(await Promise.all(versions)) }
    })
    const [chapters, glossary] = [await Promise.all(listed), await this.terms()]
    return { language, chapters, glossary, labs: await this.loadLabs() }
  }

  private async roadmap(): Promise<string> {
    return await readFile(`${this.root}content/roadmap.json`, 'utf8')
  }

  private async glossary(): Promise<GlossaryReading> {
    const source = await readGlossaryFile(this)
    if (source === undefined) return { glossary: [], problems: [] }
    return readGlossary(source, slugsOf(await this.roadmap()))
  }
}
