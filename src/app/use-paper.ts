import { useEffect } from 'react'
import './paper.css'

/** Prints in the light theme, whichever is on the screen: pictures are drawn in the theme's colours. */
export function usePaper(): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    let giveBack = () => {}
    const takeLight = () => {
      giveBack = borrowLight(dataset)
    }
    const stop = () => giveBack()
    addEventListener('beforeprint', takeLight)
    addEventListener('afterprint', stop)
    return () => {
      removeEventListener('beforeprint', takeLight)
      removeEventListener('afterprint', stop)
    }
  }, [])
}

/** Sets the light theme and returns what sets the one before it. */
export function borrowLight(dataset: DOMStringMap = document.documentElement.dataset): () => void {
  const { theme } = dataset
  dataset.theme = 'light'
  return () => {
    if (theme === undefined) delete dataset.theme
    else dataset.theme = theme
  }
}
