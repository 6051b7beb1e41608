import { readdirSync, readFileSync } from 'node:fs'

/** Every lab of the book with the chapter that shows it, by the text as it stands. */
export function labsOfChapters(): readonly { readonly chapter: string; readonly lab: string }[] {
  const folders = readdirSync('content', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return folders.flatMap(({ name: chapter }) => {
    const text = readFileSync(`content/${chapter}/ja.md`, 'utf8')
    return [...text.matchAll(/^::lab\{#([\w-]+)/gm)].map(([, lab]) => ({ chapter, lab: lab! }))
  })
}
