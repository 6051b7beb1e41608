import { FileUp } from 'lucide-react'
import { type ChangeEvent, useRef } from 'react'
import { Button } from './button.tsx'

export interface FileButtonProps {
  readonly label: string
  /** Endings and types that the chooser offers: `.csv,text/*`. */
  readonly accept: string
  /** Several files may be chosen at once. */
  readonly isMultiple?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** A button that lets the reader choose files. Nothing is read until they are asked for their content. */
export function FileButton({ label, accept, isMultiple = false, onChoose }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    if (files.length > 0) onChoose(files)
    // the same file, mended, can be chosen again
    event.target.value = ''
  }
  return (
    <>
      <input ref={input} type="file" accept={accept} multiple={isMultiple} hidden onChange={choose} />
      <Button icon={<FileUp />} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  )
}
