import { useId, useRef } from 'react'
import type { Language } from '#/base/language.ts'
import type { Lab } from './lab.ts'
import { LabAnnouncer } from './lab-announcer.tsx'
import { LabControls } from './lab-controls.tsx'
import { LabCurves } from './lab-curves.tsx'
import styles from './lab-frame.module.css'
import { LabNotices } from './lab-notices.tsx'
import { LabPaper } from './lab-paper.tsx'
import { LabPicture } from './lab-picture.tsx'
import stage from './lab-stage.module.css'
import { LabStatusLine } from './lab-status-line.tsx'
import { LabTools } from './lab-tools.tsx'
import { pressKey } from './shortcuts.ts'
import { Transport } from './transport.tsx'
import { useLabLife } from './use-lab-life.ts'

export interface LabFrameProps {
  readonly lab: Lab
  readonly language: Language
}

/** The frame that every lab has: what it is for, its picture, its buttons, curves and settings. */
export function LabFrame({ lab, language }: LabFrameProps) {
  const root = useRef<HTMLElement>(null)
  const titleId = useId()
  useLabLife(lab, root)
  return (
    <section
      ref={root}
      onKeyDown={(event) => pressKey(event, lab)}
      id={lab.slug}
      className={join(styles.frame, stage.frame)}
      aria-labelledby={titleId}
      data-lab={lab.slug}
      data-state="idle"
      data-step="0"
    >
      <header className={join(styles.head, stage.head)}>
        <div>
          <h3 id={titleId} className={styles.title}>
            {lab.spec.title[language]}
          </h3>
          <p className={styles.goal}>{lab.spec.goal[language]}</p>
        </div>
        <LabStatusLine lab={lab} language={language} />
      </header>
      <LabAnnouncer lab={lab} language={language} />
      <LabNotices lab={lab} language={language} />
      <div className={join(styles.body, stage.body)}>
        <div className={join(styles.picture, stage.picture)}>
          <LabPicture lab={lab} language={language} />
        </div>
        <div className={join(styles.transport, stage.transport)}>
          <Transport lab={lab} language={language} />
        </div>
        <div className={styles.curves}>
          <LabCurves lab={lab} language={language} />
        </div>
        <div className={styles.controls}>
          <LabControls lab={lab} language={language} />
        </div>
      </div>
      <LabTools lab={lab} language={language} frame={root} />
      <LabPaper lab={lab} language={language} frame={root} />
    </section>
  )
}

/** What a part always looks like, and what it looks like where the lab has the whole screen. */
function join(always: string | undefined, onStage: string | undefined): string {
  return `${always} ${onStage}`
}
