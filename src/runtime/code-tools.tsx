import { Check, Copy, Download } from 'lucide-react'
import { Button } from '#/ui/button.tsx'
import type { Listings } from './code-listing.ts'
import styles from './code-panel.module.css'
import { settingsOf } from './code-settings.ts'
import { codeWords } from './code-words.ts'
import { saveFile } from './export-file.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { toNotebook } from './notebook.ts'
import { fillPython, pythonFillings } from './python-fill.ts'

export interface CodeToolsProps extends LabFrameProps {
  readonly listings: Listings
  readonly chosen: keyof Listings
  readonly isCopied: boolean
  readonly onCopy: (text: string) => void
}

/** Takes the code along: to the clipboard or as a file, with the values that the lab has at that moment. */
export function CodeTools({ lab, language, listings, chosen, isCopied, onCopy }: CodeToolsProps) {
  const python = () => {
    const settings = settingsOf(lab.spec, lab.store.getState())
    return fillPython(listings.python?.source ?? '', pythonFillings(lab.spec, settings, language))
  }
  const { title, goal } = lab.spec
  const notebook = () => toNotebook(python(), { title: title[language], goal: goal[language], language })
  const files =
    chosen === 'python'
      ? [
          { name: `${lab.slug}.py`, type: 'text/x-python', text: python },
          { name: `${lab.slug}.ipynb`, type: 'application/x-ipynb+json', text: notebook },
        ]
      : [{ name: `${lab.slug}.ts`, type: 'text/plain', text: () => listings.program.source }]
  return (
    <div className={styles.tools}>
      <Button
        variant="quiet"
        data-action="copy-code"
        icon={isCopied ? <Check /> : <Copy />}
        onClick={() => onCopy(chosen === 'python' ? python() : listings.program.source)}
      >
        {codeWords.copy[language]}
      </Button>
      {files.map(({ name, type, text }) => {
        const extension = name.slice(name.lastIndexOf('.'))
        return (
          <Button
            key={name}
            variant="quiet"
            data-action={`save${extension}`}
            icon={<Download />}
            aria-label={`${codeWords.save[language]}: ${name}`}
            title={name}
            onClick={() => saveFile(name, [text()], type)}
          >
            {extension}
          </Button>
        )
      })}
    </div>
  )
}
