import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import styles from './goal-chooser.module.css'
import { chooseGoal, isGoal } from './goal-store.ts'
import type { Left } from './journey.ts'
import { leftWords, mapWords, unknownGoal } from './map-words.ts'
import { goals } from './the-map.ts'

export interface GoalChooserProps {
  readonly goalId: string
  readonly left: Left
  readonly language: Language
}

/** Where the reader wants to get to, and how far it is. */
export function GoalChooser({ goalId, left, language }: GoalChooserProps) {
  const isUnknown = goalId !== '' && !isGoal(goalId)
  return (
    <div className={styles.chooser}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a line with the buttons */}
      <div className={styles.goals} role="group" aria-label={mapWords.goals[language]}>
        <Button aria-pressed={goalId === '' || isUnknown} onClick={() => chooseGoal('')}>
          {mapWords.whole[language]}
        </Button>
        {goals.map(({ id, title }) => (
          <Button key={id} data-goal={id} aria-pressed={goalId === id} onClick={() => chooseGoal(id)}>
            {title[language]}
          </Button>
        ))}
      </div>
      <p className={styles.left} role="status">
        {isUnknown ? unknownGoal(goalId, language) : leftWords(left, language)}
      </p>
    </div>
  )
}
