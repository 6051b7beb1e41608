import { memo, useEffect, useState } from 'react'
import type { Plain } from '#/base/plain.ts'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { useLabs } from './labs-provider.tsx'
import { useLabState } from './use-lab-state.ts'
import type { AnyView, ViewProps } from './view.ts'
import { words } from './words.ts'

type AnyProps = Parameters<Extract<AnyView, (...props: never[]) => unknown>>[0]

/** The lab's own view of its run, once there is something to see. */
export function LabPicture({ lab, language }: LabFrameProps) {
  const { hub } = useLabs()
  const isOpen = useLabState(lab, (state) => state.frame !== undefined || state.isOpening)
  const hasFrame = useLabState(lab, (state) => state.frame !== undefined)
  const [view, setView] = useState<{ View: AnyView }>()
  useEffect(() => {
    if (!isOpen) return
    let isHere = true
    void hub.registry.loadView(lab.slug).then((View) => {
      if (isHere) setView({ View: memo(View) as AnyView })
    })
    return () => {
      isHere = false
    }
  }, [hub, lab, isOpen])
  if (view && hasFrame) return <LivePicture lab={lab} language={language} View={view.View} />
  return <p className={styles.waiting}>{words[isOpen ? 'loading' : 'notStarted'][language]}</p>
}

function LivePicture({ lab, language, View }: LabFrameProps & { readonly View: AnyView }) {
  const frame = useLabState(lab, (state) => state.frame)!
  const history = useLabState(lab, (state) => state.history)
  const values = useLabState(lab, (state) => state.values)
  const seed = useLabState(lab, (state) => state.seed)
  const [actions] = useState(() => ({
    set: (changes: Parameters<typeof lab.set>[0]) => lab.set(changes),
    ask: (name: string, argument: Plain) => lab.ask(name, argument),
  }))
  const props = { language, values, seed, frame, history, ...actions } as unknown as AnyProps &
    ViewProps<never>
  return <View {...props} />
}
