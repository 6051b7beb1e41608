import { Component, type ReactNode } from 'react'
import type { Language } from '#/base/language.ts'
import { Button } from '#/ui/button.tsx'
import { Callout } from '#/ui/callout.tsx'
import styles from './plain-page.module.css'
import { words } from './words.ts'

interface Props {
  /** Where the page is; at another path the next page gets its chance. */
  readonly path: string
  readonly language: Language
  readonly children: ReactNode
}

/** Stands in for a page whose text could not be fetched or drawn. */
export class PageFailure extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: Props) {
    if (before.path !== this.props.path && this.state.hasFailed) this.setState({ hasFailed: false })
  }

  override render() {
    const { language, children } = this.props
    if (!this.state.hasFailed) return children
    return (
      <div className={styles.page}>
        <Callout tone="failure" role="alert" title={words.failedTitle[language]}>
          <p>{words.failed[language]}</p>
        </Callout>
        <Button variant="primary" onClick={() => location.reload()}>
          {words.reload[language]}
        </Button>
      </div>
    )
  }
}
