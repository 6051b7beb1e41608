import { type MouseEvent, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import { LabSlot } from '#/runtime/lab-slot.tsx'
import 'katex/dist/katex.min.css'
import { Challenge } from './challenge.tsx'
import type { Block, Chapter, Island } from './chapter.ts'
import { clickedFootnote, showFootnote } from './footnote-card.ts'
import { clickedLabLink, type LabLink, readLabLink } from './lab-link.ts'
import { useNewestChapter } from './newest-chapter.ts'
import { Predict } from './predict.tsx'
import './prose.css'
import './prose-asides.css'
import './prose-blocks.css'
import './prose-print.css'
import './prose-terms.css'
import { Quiz } from './quiz.tsx'
import { StaticHtml } from './static-html.tsx'
import { useClaims } from './use-claims.ts'
import { useCopyButtons } from './use-copy-buttons.ts'
import { useScrollableBoxes } from './use-scrollable-boxes.ts'
import { useSkippedText } from './use-skipped-text.ts'

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
  useSkippedText(container, blocks)
  useCopyButtons(container, language, blocks)
  const claims = useClaims(language)
  const follow = (event: MouseEvent) => {
    const footnote = clickedFootnote(event)
    if (footnote && showFootnote(footnote)) return event.preventDefault()
    const element = clickedLabLink(event)
    if (!element) return
    event.preventDefault()
    const link = readLabLink(element)
    if (link.steps === undefined) onLabLink(link)
    else claims.check(element, () => onLabLink(link))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for links of the text, which are focusable
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link is a click
    <div ref={container} className="prose" onClick={follow}>
      {blocks.map((block, index) => renderBlock(block, index, language))}
      <p role="status" className="visually-hidden">
        {claims.told}
      </p>
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
  quiz: (island, language) => <Quiz island={island} language={language} />,
  challenge: (island, language) => <Challenge island={island} language={language} />,
  predict: (island, language) => <Predict island={island} language={language} />,
}
