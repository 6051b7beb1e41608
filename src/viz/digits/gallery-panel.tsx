import { useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { SelectField } from '#/ui/select-field.tsx'
import { useThemeColours } from '#/viz/theme-colours.ts'
import styles from './digits.module.css'
import { type Filter, placesOf, surestFirst } from './gallery.ts'
import { inkPaint } from './paint.ts'
import { percentOf } from './percent.ts'
import { PixelPicture } from './pixel-picture.tsx'
import { Section } from './section.tsx'
import { calledWords, countWords, pairWords, words } from './words.ts'

/** How the test digits were answered. */
export interface Answers {
  readonly labels: Uint8Array
  readonly said: Uint8Array
  /** The probability of what was said. */
  readonly sure: Float32Array
}

export interface GalleryPanelProps {
  readonly language: Language
  readonly answers: Answers
  /** The picture of a test digit, [784], the same object for the same digit; null until they are here. */
  readonly pictureOf: (place: number) => Float32Array | null
  readonly filter: Filter
  /** What was said most surely comes first: among mistakes, the worst. */
  readonly isSurestFirst?: boolean
  readonly onFilter: (filter: Filter) => void
  readonly chosen: number | null
  readonly onChoose: (place: number) => void
}

const mostShown = 24

/** Test digits with what was said of them, and how surely. */
export function GalleryPanel(props: GalleryPanelProps) {
  const { language, answers, pictureOf, filter, isSurestFirst = false, onFilter, chosen, onChoose } = props
  const { labels, said, sure } = answers
  const places = useMemo(() => {
    const found = placesOf(filter, labels, said)
    return isSurestFirst ? surestFirst(found, sure) : found
  }, [filter, labels, said, sure, isSurestFirst])
  const shown = places.slice(0, mostShown)
  const options: { value: string; label: string }[] = [
    { value: 'wrong', label: words.wrong[language] },
    { value: 'right', label: words.right[language] },
  ]
  const isPair = typeof filter !== 'string'
  if (isPair) options.push({ value: 'pair', label: pairWords(...filter)[language] })
  return (
    <Section
      title={words.gallery[language]}
      caption={countWords(shown.length, places.length)[language]}
      hint={words.galleryHint[language]}
    >
      <div data-picture="omit">
        <SelectField
          label={words.which[language]}
          value={isPair ? 'pair' : filter}
          options={options}
          onChange={(value) => value !== 'pair' && onFilter(value as Filter)}
        />
      </div>
      {shown.length === 0 && <p>{words.none[language]}</p>}
      <ul className={styles.gallery}>
        {shown.map((place) => (
          <GalleryItem
            key={place}
            {...{ language, answers, place, onChoose }}
            picture={pictureOf(place)}
            isChosen={place === chosen}
          />
        ))}
      </ul>
    </Section>
  )
}

interface GalleryItemProps {
  readonly language: Language
  readonly answers: Answers
  readonly place: number
  readonly picture: Float32Array | null
  readonly isChosen: boolean
  readonly onChoose: (place: number) => void
}

function GalleryItem({ language, answers, place, picture, isChosen, onChoose }: GalleryItemProps) {
  const { ink } = useThemeColours()
  const paint = useMemo(() => picture && inkPaint(picture, 1, ink), [picture, ink])
  const [truth, said] = [answers.labels[place]!, answers.said[place]!]
  const percent = percentOf(answers.sure[place]!, language)
  return (
    <li data-wrong={truth === said ? undefined : ''} data-chosen={isChosen ? '' : undefined}>
      {paint ? <PixelPicture paint={paint} /> : <span className={styles.pixels} />}
      <span>
        {truth === said ? said : `${truth} → ${said}`}
        <small>{percent}</small>
      </span>
      <button
        type="button"
        className={styles.cover}
        aria-pressed={isChosen}
        aria-label={calledWords(truth, said, percent)[language]}
        onClick={() => onChoose(place)}
      />
    </li>
  )
}
