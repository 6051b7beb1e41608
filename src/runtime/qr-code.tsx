import { encode } from 'uqr'
import styles from './share-dialog.module.css'

/** The largest that a phone still reads from a screen across a room: 117 modules a side. */
const largestVersion = 25
/** White modules around the code, as ISO/IEC 18004 asks. */
const quietZone = 4

export interface QrCodeProps {
  readonly text: string
  /** What it is, for those who do not see it. */
  readonly label: string
  /** Stands in its place where the text is too long for a code. */
  readonly tooLong: string
}

/** A text as a QR code: black on white in every theme, since that is what cameras expect. */
export function QrCode({ text, label, tooLong }: QrCodeProps) {
  const modules = qrModules(text)
  if (!modules) return <p className={styles.tooLong}>{tooLong}</p>
  return (
    <svg
      className={styles.qr}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path fill="#fff" d={`M0 0H${modules.length}V${modules.length}H0Z`} />
      <path fill="#000" d={modulesPath(modules)} />
    </svg>
  )
}

/** The code's modules by row, dark ones true, quiet zone included; undefined where the text is too long. */
export function qrModules(text: string): readonly (readonly boolean[])[] | undefined {
  try {
    return encode(text, { border: quietZone, ecc: 'L', boostEcc: true, maxVersion: largestVersion }).data
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Dark modules as a path, one bar for each run in a row. */
function modulesPath(modules: readonly (readonly boolean[])[]): string {
  const bars: string[] = []
  for (const [y, row] of modules.entries()) {
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue
      let end = x
      while (row[end]) end++
      bars.push(`M${x} ${y}h${end - x}v1h${x - end}z`)
      x = end
    }
  }
  return bars.join('')
}
