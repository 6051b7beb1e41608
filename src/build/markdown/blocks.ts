import type { ElementContent, RootContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { Block } from '#/chapters/chapter.ts'

/** Cuts a page's tree into runs of static HTML and the islands between them. */
export function toBlocks(nodes: readonly (RootContent | ElementContent)[]): Block[] {
  const blocks: Block[] = []
  let run: (RootContent | ElementContent)[] = []
  const flush = () => {
    const html = toHtml({ type: 'root', children: run as RootContent[] }, { allowDangerousHtml: true }).trim()
    if (html) blocks.push(html)
    run = []
  }
  for (const node of nodes) {
    const island = node.type === 'element' ? node.data?.island : undefined
    if (node.type !== 'element' || !island) {
      run.push(node)
      continue
    }
    flush()
    blocks.push([island.name, island.props, toBlocks(node.children)])
  }
  flush()
  return blocks
}
