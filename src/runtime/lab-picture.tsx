import { memo, useEffect, useMemo, useState } from 'react'
import type { Plain } from '#/base/plain.ts'
import type { Look } from './history.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import styles from './lab-picture.module.css'
import { lanesOf, shownLook } from './lab-state.ts'
import { useLabs } from './labs-provider.tsx'
import { laneWords } from './lane-words.ts'
import { useLabState } from './use-lab-state.ts'
import type { AnyView, Frame, ViewProps } from './view.ts'
import { words } from './words.ts'

type AnyProps = Parameters<Extract<AnyView, (...props: never[]) => unknown>>[0]

/** The lab's own view of its run, once there is something to see; of a twin beside it, where there is one. */
export function LabPicture({ lab, language }: LabFrameProps) {
  const { hub } = useLabs()
  const isOpen = useLabState(lab, (state) => state.look !== undefined || state.isOpening)
  const laneCount = useLabState(lab, (state) => state.look?.snapshots.length ?? 0)
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
  if (!view || laneCount === 0) {
    return <p className={styles.waiting}>{words[isOpen ? 'loading' : 'notStarted'][language]}</p>
  }
  return (
    <div className={styles.lanes} data-picture="">
      {Array.from({ length: laneCount }, (_, lane) => (
        <figure key={lane} className={styles.lane} data-lane={lane}>
          {laneCount > 1 && <figcaption className={styles.caption}>{laneWords[lane]![language]}</figcaption>}
          <LanePicture lab={lab} language={language} lane={lane} View={view.View} />
        </figure>
      ))}
    </div>
  )
}

interface LanePictureProps extends LabFrameProps {
  readonly lane: number
  readonly View: AnyView
}

function LanePicture({ lab, language, lane, View }: LanePictureProps) {
  const look = useLabState(lab, shownLook)
  const looks = useLabState(lab, (state) => state.history.looks)
  const values = useLabState(lab, (state) => lanesOf(state)[lane])
  const seed = useLabState(lab, (state) => state.seed)
  const frame = useMemo(() => look && frameOf(look, lane), [look, lane])
  const history = useMemo(() => {
    const past = look ? looks.filter(({ step }) => step <= look.step) : looks
    return past.flatMap((past) => frameOf(past, lane) ?? [])
  }, [looks, look, lane])
  const [actions] = useState(() => ({
    set: (changes: Parameters<typeof lab.set>[0]) => lab.set(changes, lane),
    ask: (name: string, argument: Plain) => lab.ask(name, argument, lane),
  }))
  if (!frame || !values) return null
  const props = { language, values, seed, frame, history, ...actions } as unknown as AnyProps &
    ViewProps<never>
  return <View {...props} />
}

const frames = new WeakMap<Look, (Frame | undefined)[]>()

/** The part of a look that one lane's view draws; the same object for the same look. */
function frameOf(look: Look, lane: number): Frame | undefined {
  const known = frames.get(look) ?? look.snapshots.map((snapshot) => ({ step: look.step, snapshot }))
  frames.set(look, known)
  return known[lane]
}
