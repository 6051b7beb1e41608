import type { Root } from 'mdast'
// their node types join mdast's
import type {} from 'mdast-util-directive'
import type {} from 'mdast-util-math'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkCjkFriendly) // **「重み」**を is bold
  .use(remarkGfm, { singleTilde: false }) // 10~20 is a range
  .use(remarkMath)
  .use(remarkDirective)

/** The syntax tree of a chapter's markdown. */
export function parse(text: string): Root {
  return processor.parse(text)
}
