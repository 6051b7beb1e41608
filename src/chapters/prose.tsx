import { type MouseEvent, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { LabSlot } from '#/runtime/lab-slot.tsx'
import 'katex/dist/katex.min.css'
import type { Block, Chapter, Island } from './chapter.ts'
import { type LabLink, labLinkOf } from './lab-link.ts'
import { useNewestChapter } from './newest-chapter.ts'
import { Predict } from './predict.tsx'
import './prose.css'
import './prose-asides.css'
import './prose-blocks.css'
import { StaticHtml } from './static-html.tsx'
import { useScrollableBoxes } from './use-scrollable-boxes.ts'

export interface ProseProps {
  readonly chapter: Chapter
  readonly language: Language
  /** The reader clicked a phrase that sets a lab, or asked to check a claim. */
  readonly onLabLink: (link: LabLink) => void
}

/** A chapter's text with its labs and questions. */
export function Prose({ chapter, language, onLabLink }: ProseProps) {
  const { blocks } = useNewestChapter(chapter)
  const container = useRef<HTMLDivElement>(null)
  useScrollableBoxes(container, language, blocks)
  const follow = (event: MouseEvent) => {
    const link = labLinkOf(event)
    if (!link) return
    event.preventDefault()
    onLabLink(link)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for links of the text, which are focusable
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div ref={container} className="prose" onClick={follow}>
      {blocks.map((block, index) => renderBlock(block, index, language))}
    </div>
  )
}

function renderBlock(block: Block, index: number, language: Language) {
  if (typeof block === 'string') return <StaticHtml key={index} className="text" html={block} />
  const [name, props] = block
  const render = Object.hasOwn(islands, name) ? islands[name] : undefined
  if (!render) throw new Error(`no island '${name}'; known: ${Object.keys(islands).join(', ')}`)
  // by what it is, so that a lab goes on while the text before it is edited
  return <div key={`${name} ${props.slug ?? props.id}`}>{render(block, language)}</div>
}

const islands: Readonly<Record<string, (island: Island, language: Language) => React.ReactNode>> = {
  lab: ([, { slug = '', query = '' }], language) => <LabSlot slug={slug} query={query} language={language} />,
  predict: (island, language) => <Predict island={island} language={language} />,
}
