import type { Block, Chapter, FrontMatter, Island } from '#/chapters/chapter.ts'

/** A JavaScript module with this value as its default export; parsed as JSON, which is faster than as code. */
export function asModule(value: Chapter | FrontMatter): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))})\n`
}

/** The same for a chapter in development: an edit replaces the text in the page, and labs go on. */
export function asHotModule(chapter: Chapter): string {
  return `import { replaceChapter } from '/src/chapters/newest-chapter.ts'
const chapter = JSON.parse(${JSON.stringify(JSON.stringify(chapter))})
export default chapter
import.meta.hot?.accept((fresh) => {
  if (fresh) replaceChapter(chapter, fresh.default)
})
`
}

/** The chapter with every run of text left empty: what is needed where the prerendered page has the text. */
export function outlineOf({ blocks, contents }: Chapter): Chapter {
  return { blocks: blocks.map(emptied), contents }
}

function emptied(block: Block): Block {
  if (typeof block === 'string') return ''
  const [name, props, content] = block
  return [name, props, content.map(emptied)] satisfies Island
}
