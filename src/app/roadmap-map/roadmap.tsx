import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  useMemo,
  useState,
} from 'react'
import { recordOf } from '#/app/chapter-record.ts'
import { useReaderProgress } from '#/app/use-progress.ts'
import { partName } from '#/app/words.ts'
import type { Language } from '#/base/language.ts'
import { catalogue } from '#/chapters/catalogue.ts'
import { ChapterNode, type Relation } from './chapter-node.tsx'
import { GoalChooser } from './goal-chooser.tsx'
import { useGoalId } from './goal-store.ts'
import { followersOf, leftOf, neededBy, standingsOf, wayTo } from './journey.ts'
import { Legend } from './legend.tsx'
import { MapDrawing } from './map-drawing.tsx'
import { mapWords } from './map-words.ts'
import styles from './roadmap.module.css'
import { goals, theMap } from './the-map.ts'
import { ViewSwitch } from './view-switch.tsx'
import { WayList } from './way-list.tsx'

const entries = catalogue.flatMap((part) => part.chapters)
const kin = new Map(
  entries.map((entry) => [
    entry.slug,
    {
      needs: entries.filter(({ slug }) => entry.prerequisites.includes(slug)),
      leads: followersOf(entries, entry.slug),
    },
  ]),
)
const boardSize = { '--map-width': theMap.width, '--map-height': theMap.height } as CSSProperties

/** The whole book as a map, or as a list, with the way to the chosen goal. */
export function Roadmap({ language }: { readonly language: Language }) {
  const progress = useReaderProgress()
  const standings = useMemo(
    () => standingsOf(entries, (slug) => recordOf(progress, slug).reading),
    [progress],
  )
  const goalId = useGoalId()
  const goal = goals.find(({ id }) => id === goalId)
  const way = useMemo(() => (goal ? wayTo(entries, goal.chapters) : entries), [goal])
  const [view, setView] = useState<'map' | 'list'>('map')
  return (
    <section className={styles.roadmap} aria-labelledby="contents" data-view={view}>
      <div className={styles.head}>
        <h2 id="contents" className={styles.title}>
          {mapWords.title[language]}
        </h2>
        <ViewSwitch view={view} onView={setView} language={language} />
      </div>
      <p className={styles.lead}>{mapWords.lead[language]}</p>
      <GoalChooser goalId={goalId} left={leftOf(way, standings, language)} language={language} />
      <Legend language={language} />
      <Board way={goal ? way : undefined} standings={standings} view={view} language={language} />
      {goal && <WayList goal={goal} way={way} standings={standings} language={language} />}
    </section>
  )
}

interface BoardProps {
  readonly way: readonly { readonly slug: string }[] | undefined
  readonly standings: ReturnType<typeof standingsOf>
  readonly view: 'map' | 'list'
  readonly language: Language
}

function Board({ way, standings, view, language }: BoardProps) {
  const [active, setActive] = useState<string>()
  const [isQuiet, setIsQuiet] = useState(false)
  const needed = useMemo(() => neededBy(entries, active === undefined ? [] : [active]), [active])
  const waySlugs = useMemo(() => way && new Set(way.map(({ slug }) => slug)), [way])
  const point = ({ target }: PointerEvent | FocusEvent) => {
    setActive((target as Element).closest<HTMLElement>('[data-slug]')?.dataset.slug)
    setIsQuiet(false)
  }
  const leave = () => setActive(undefined)
  const relationOf = (slug: string): Relation => {
    if (slug === active) return 'self'
    if (needed.has(slug)) return 'needed'
    return active !== undefined && kin.get(slug)?.needs.some((one) => one.slug === active)
      ? 'follower'
      : 'none'
  }
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only watches what is pointed at; the links are within */}
      <div
        className={styles.board}
        style={boardSize}
        data-view={view}
        data-quiet={isQuiet ? '' : undefined}
        onPointerOver={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
        onKeyDown={({ key }: KeyboardEvent) => key === 'Escape' && setIsQuiet(true)}
      >
        <MapDrawing active={active} needed={needed} way={waySlugs} />
        {catalogue.map((part, index) => (
          <section
            key={part.id}
            className={styles.part}
            aria-labelledby={`part-${part.id}`}
            data-way={!waySlugs || part.chapters.some(({ slug }) => waySlugs.has(slug)) ? 'on' : 'off'}
          >
            <h3 id={`part-${part.id}`} className={styles.partName} style={nameStyle(part.id)}>
              <span className={styles.index}>{partName(index, language)}</span> {part.title[language]}
            </h3>
            <ol className={styles.chapters} start={part.chapters[0]?.number}>
              {part.chapters.map((entry) => (
                <ChapterNode
                  key={entry.slug}
                  entry={entry}
                  standing={standings.get(entry.slug) ?? 'later'}
                  relation={relationOf(entry.slug)}
                  way={!waySlugs ? 'any' : waySlugs.has(entry.slug) ? 'on' : 'off'}
                  needs={kin.get(entry.slug)?.needs ?? []}
                  leads={kin.get(entry.slug)?.leads ?? []}
                  language={language}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  )
}

function nameStyle(part: string): CSSProperties {
  const [, , x = 0, y = 0] = theMap.grounds.find(([id]) => id === part) ?? []
  return { '--x': x, '--y': y } as CSSProperties
}
