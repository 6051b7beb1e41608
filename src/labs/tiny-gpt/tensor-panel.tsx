import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import type { Sizes } from './sizes.ts'
import { attending, axisWords, inputs, lengthsOf, outputs, type TensorCard, thinking } from './tensors.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface TensorPanelProps {
  readonly language: Language
  readonly sizes: Sizes
}

/** Every tensor from the token numbers to the scores, with the shapes that they have in this model. */
export function TensorPanel({ language, sizes }: TensorPanelProps) {
  const [card, setCard] = useState<TensorCard>(inputs[1]!)
  const lengths = lengthsOf(sizes)
  const row = (cards: readonly TensorCard[]) => (
    <li key={cards[0]!.id} className={styles.flow}>
      {cards.map((one) => (
        <button
          key={one.id}
          type="button"
          className={styles.tensor}
          aria-pressed={one === card}
          onClick={() => setCard(one)}
          onFocus={() => setCard(one)}
          onPointerEnter={(event) => event.pointerType === 'mouse' && setCard(one)}
        >
          <span>{one.name[language]}</span>
          <code>[{one.axes.map((axis) => lengths[axis]).join(', ')}]</code>
        </button>
      ))}
    </li>
  )
  return (
    <section className={styles.panel} aria-label={words.tensors[language]}>
      <p className={styles.title}>
        {words.tensors[language]}
        <small>{words.tensorsHint[language]}</small>
      </p>
      <div className={styles.tensors}>
        <ol>
          {inputs.map((one) => row([one]))}
          <li className={styles.block}>
            <span>
              {words.block[language]} × {sizes.layers}
            </span>
            <ol>
              {attending.map(row)}
              {thinking.map(row)}
            </ol>
          </li>
          {outputs.map((one) => row([one]))}
        </ol>
        <CardText {...{ language, card, lengths }} />
      </div>
    </section>
  )
}

interface CardTextProps {
  readonly language: Language
  readonly card: TensorCard
  readonly lengths: ReturnType<typeof lengthsOf>
}

function CardText({ language, card, lengths }: CardTextProps) {
  const size = card.axes.reduce((product, axis) => product * lengths[axis], 1)
  return (
    <div className={styles.card}>
      <p>
        <b>{card.name[language]}</b> <code>[{card.axes.map((axis) => letterOf[axis]).join(', ')}]</code>
      </p>
      <p>{card.what[language]}</p>
      <dl>
        {card.axes.map((axis) => (
          <div key={axis}>
            <dt>
              {letterOf[axis]} = {lengths[axis]}
            </dt>
            <dd>{axisWords[axis][language]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>
        {card.axes.map((axis) => lengths[axis]).join(' × ')} = {size.toLocaleString(language)}
      </p>
    </div>
  )
}

/** The letter that readers see for each axis: both places of attention are T. */
const letterOf = { B: 'B', T: 'T', S: 'T', C: 'C', H: 'H', d: 'd', F: '4C', V: 'V' } as const
