import { Monitor, Moon, Sun, SunMoon } from 'lucide-react'
import { useId } from 'react'
import { Link } from 'react-router-dom'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import styles from './display-menu.module.css'
import { progressPath } from './paths.ts'
import { chooseTheme, type Theme, themes, useTheme } from './theme.ts'
import { words } from './words.ts'

const icons: Readonly<Record<Theme, typeof Sun>> = { light: Sun, dark: Moon, system: Monitor }

/** How the pages look: the choice of theme. */
export function DisplayMenu({ language }: { readonly language: Language }) {
  const id = useId()
  const theme = useTheme()
  return (
    <>
      <Button
        variant="quiet"
        icon={<SunMoon />}
        aria-label={words.display[language]}
        title={words.display[language]}
        popoverTarget={id}
        data-action="display"
      />
      <div id={id} popover="auto" className={styles.menu}>
        <fieldset>
          <legend className={styles.legend}>{words.theme[language]}</legend>
          {themes.map((option) => {
            const Icon = icons[option]
            return (
              <label key={option} className={styles.option}>
                <input
                  type="radio"
                  name={id}
                  value={option}
                  checked={theme === option}
                  onChange={() => chooseTheme(option)}
                />
                <Icon className={styles.icon} aria-hidden="true" />
                {words[option][language]}
              </label>
            )
          })}
        </fieldset>
        <Link className={styles.link} to={`${progressPath(language)}#offline`}>
          {words.offline[language]}
        </Link>
      </div>
    </>
  )
}
