import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router-dom'
import { type Language, languages } from '#/base/language.ts'
import styles from './plain-page.module.css'
import { preferredLanguage } from './preferred-language.ts'
import { words } from './words.ts'

/** Sends the reader on to a page in their language; without JavaScript, a choice of the two. */
export function FrontPage({ to }: { readonly to: (language: Language) => string }) {
  const navigate = useNavigate()
  useEffect(() => {
    const { search, hash } = location
    void navigate({ pathname: to(preferredLanguage()), search, hash }, { replace: true })
  }, [navigate, to])
  return (
    <div className={styles.page}>
      {languages.map((language) => (
        <p key={language} lang={language}>
          <Link to={to(language)} hrefLang={language}>
            {words.book[language]}
          </Link>
        </p>
      ))}
    </div>
  )
}
