import { List, Network } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { mapWords } from './map-words.ts'
import styles from './view-switch.module.css'

export interface ViewSwitchProps {
  readonly view: 'map' | 'list'
  readonly onView: (view: 'map' | 'list') => void
  readonly language: Language
}

/** Map or list, where there is room for a map. */
export function ViewSwitch({ view, onView, language }: ViewSwitchProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons in a row are no form
    <div className={styles.switch} role="group" aria-label={mapWords.view[language]}>
      <Button aria-pressed={view === 'map'} icon={<Network />} onClick={() => onView('map')}>
        {mapWords.asMap[language]}
      </Button>
      <Button aria-pressed={view === 'list'} icon={<List />} onClick={() => onView('list')}>
        {mapWords.asList[language]}
      </Button>
    </div>
  )
}
