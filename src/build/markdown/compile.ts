import type { Block, Claim, FrontMatter, Heading } from '#/chapters/chapter.ts'
import { findAnchors } from './anchors.ts'
import { toBlocks } from './blocks.ts'
import { type Anchor, type Link, type Source, startDraft } from './draft.ts'
import { checkFences } from './fences.ts'
import { readFrontMatter } from './front-matter.ts'
import { joinLines } from './join-lines.ts'
import { keepTogether } from './keep-together.ts'
import { collectLinks } from './links.ts'
import { lint } from './lint.ts'
import { parse } from './parse.ts'
import { plainText } from './plain-text.ts'
import type { Problem } from './problem.ts'
import { restoreText } from './restore-text.ts'
import { type SectionText, sectionTexts } from './section-texts.ts'
import { toHtmlTree } from './to-html.ts'

/** A chapter in one language, as the site and the checks need it. */
export interface Compiled {
  /** Absent where the file's is wrong, which is among the problems. */
  readonly frontMatter: FrontMatter | undefined
  readonly blocks: readonly Block[]
  readonly contents: readonly Heading[]
  readonly claims: readonly Claim[]
  readonly links: readonly Link[]
  /** What can be linked to, in the order of the text. */
  readonly ids: readonly Anchor[]
  /** The words alone. */
  readonly text: string
  /** The words by section, for the search. */
  readonly sections: readonly SectionText[]
  /** The ids of the terms that it explains with `:term`. */
  readonly terms: readonly string[]
  /** What is wrong within this file, in the order of its lines; the checks between files come on top. */
  readonly problems: readonly Problem[]
}

/** Compiles a chapter in one language. Never throws for what the author wrote: it is in `problems`. */
export function compile(source: Source): Compiled {
  const draft = startDraft(source)
  const tree = parse(source.text)
  const frontMatter = readFrontMatter(tree, draft)
  checkFences(tree, draft)
  lint(tree, draft)
  restoreText(tree, draft)
  joinLines(tree)
  keepTogether(tree)
  findAnchors(tree, draft)
  collectLinks(tree, draft)
  const [text, sections] = [plainText(tree), sectionTexts(tree)]
  const blocks = toBlocks(toHtmlTree(tree, draft).children)
  const { contents, claims, links, anchors, terms, problems } = draft
  const inOrder = problems.toSorted((a, b) => a.line - b.line || a.column - b.column)
  const parts = { blocks, contents, claims, links, ids: anchors, text, sections, terms }
  return { frontMatter, ...parts, problems: inOrder }
}
