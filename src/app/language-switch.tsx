import type { MouseEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router-dom'
import { type Language, languages } from '#/base/language.ts'
import styles from './header.module.css'
import { pathInLanguage } from './paths.ts'
import { placeInView } from './place.ts'
import { rememberLanguage } from './preferred-language.ts'
import type { Arrival } from './use-scroll.ts'
import { languageNames } from './words.ts'

/** A link to the same page in the other language; the reader stays at the same heading, and the labs go on. */
export function LanguageSwitch({ language }: { readonly language: Language }) {
  const { pathname } = useLocation()
  const navigate = useNavigate()
  return languages
    .filter((other) => other !== language)
    .map((other) => {
      const path = pathInLanguage(pathname, other)
      const change = (event: MouseEvent) => {
        rememberLanguage(other)
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        const arrival: Arrival = { place: placeInView() }
        void navigate({ pathname: path, search: location.search }, { state: arrival })
      }
      return (
        <Link
          key={other}
          className={styles.item}
          to={path}
          lang={other}
          hrefLang={other}
          data-action="language"
          onClick={change}
        >
          {languageNames[other]}
        </Link>
      )
    })
}
