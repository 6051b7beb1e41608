import { readdir, readFile } from 'node:fs/promises'
import type { Language } from '#/base/language.ts'

/** Where content/ is: the project's folder, with a slash at its end. */
export interface ContentRoot {
  readonly root: string
}

/** The chapters that have a folder. */
export async function listChapters({ root }: ContentRoot): Promise<string[]> {
  const entries = await readdir(`${root}content`, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
}

/** `content/<slug>/<language>.md`, from the project's folder. */
export function chapterFile(slug: string, language: Language): string {
  return `content/${slug}/${language}.md`
}

/** A chapter's markdown; undefined where the file is missing. */
export async function readChapter(
  { root }: ContentRoot,
  slug: string,
  language: Language,
): Promise<string | undefined> {
  return await ifThere(readFile(`${root}${chapterFile(slug, language)}`, 'utf8'))
}

/** The text of content/glossary.yaml; undefined where there is none. */
export async function readGlossaryFile({ root }: ContentRoot): Promise<string | undefined> {
  return await ifThere(readFile(`${root}content/glossary.yaml`, 'utf8'))
}

/** The drawings of a chapter, by name without `.svg`. */
export async function readFigures({ root }: ContentRoot, slug: string): Promise<Record<string, string>> {
  const folder = `${root}content/${slug}/figures`
  const names = (await ifThere(readdir(folder)))?.filter((name) => name.endsWith('.svg')) ?? []
  const drawings = names.sort().map(async (name) => {
    return [name.slice(0, -'.svg'.length), await readFile(`${folder}/${name}`, 'utf8')] as const
  })
  return Object.fromEntries(await Promise.all(drawings))
}

async function ifThere<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
