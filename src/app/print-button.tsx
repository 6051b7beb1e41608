import { Printer } from 'lucide-react'
import { useState } from 'react'
import type { Language } from '#/base/language.ts'
import { wantWholePage } from '#/runtime/whole-page.ts'
import { Button } from '#/ui/button.tsx'
import { borrowLight } from './use-paper.ts'
import { words } from './words.ts'

/** A lab that cannot show itself by then is printed without its picture. */
const patienceMs = 15_000

/** Prints the chapter, once every lab has drawn its picture in the colours of paper. */
export function PrintButton({ language }: { readonly language: Language }) {
  const [isPreparing, setPreparing] = useState(false)
  const print = async () => {
    setPreparing(true)
    const giveBack = borrowLight()
    wantWholePage()
    await picturesDrawn()
    window.print()
    giveBack()
    setPreparing(false)
  }
  return (
    <Button
      variant="quiet"
      data-no-paper=""
      data-action="print"
      icon={<Printer />}
      disabled={isPreparing}
      onClick={() => void print()}
    >
      {words[isPreparing ? 'preparingPrint' : 'print'][language]}
    </Button>
  )
}

/** Resolves when every lab has its picture, or when it is late. */
function picturesDrawn(): Promise<void> {
  const latest = performance.now() + patienceMs
  return new Promise((done) => {
    const look = () => {
      const places = [...document.querySelectorAll('main [data-lab-slot]')]
      const areDrawn = places.every((place) => place.querySelector('[data-picture=""]'))
      if (!areDrawn && performance.now() < latest) return requestAnimationFrame(look)
      // a frame more, in which what has just come is painted
      return requestAnimationFrame(() => requestAnimationFrame(() => done()))
    }
    look()
  })
}
