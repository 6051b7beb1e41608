import { formatNumber } from '#/base/number.ts'
import styles from './lab-frame.module.css'
import type { LabFrameProps } from './lab-frame.tsx'
import { statusOf } from './lab-state.ts'
import { useLabState } from './use-lab-state.ts'
import { backendLabels, reasonWords, statusWords, words } from './words.ts'

/** What the lab is doing, where, how fast, and why there. */
export function LabStatusLine({ lab, language }: LabFrameProps) {
  const status = useLabState(lab, statusOf)
  const device = useLabState(lab, (state) => state.device)
  const speed = useLabState(lab, (state) => roughly(state.speed))
  return (
    <div className={styles.status}>
      <p role="status" className={styles.state} data-status={status}>
        {statusWords[status][language]}
      </p>
      <p className={styles.device} title={device?.description}>
        {device && (
          <>
            {backendLabels[device.backend]?.[language] ?? device.backend}
            {speed > 0 && ` · ${formatNumber(speed, language, 2)} ${words.perSecond[language]}`}
            <span className={styles.reason}>{reasonWords[device.reason]?.[language]}</span>
          </>
        )}
      </p>
    </div>
  )
}

/** Two significant digits: a number that does not flicker. */
function roughly(speed: number): number {
  return Number(speed.toPrecision(1))
}
