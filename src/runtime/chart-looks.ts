/** How a curve of a chart is told from the others. */
export interface ChartLook {
  /** A design token. */
  readonly colour: string
  /** In the one lane, and in its twin; nothing where the line is whole. */
  readonly dash: string | undefined
  readonly twinDash: string
}

const whole = { dash: undefined, twinDash: '6 4' }
const dotted = { dash: '2 4', twinDash: '7 3 1 3' }
const mixed = { dash: '10 3 2 3', twinDash: '3 3' }

/** Looks for the curves of a chart, in order; colours that some eyes take for one another never share a dash. */
export const chartLooks: readonly ChartLook[] = [
  { colour: 'accent', ...whole },
  { colour: 'blue', ...dotted },
  { colour: 'orange', ...mixed },
  { colour: 'green', ...whole },
  { colour: 'ink', ...dotted },
  { colour: 'muted', ...mixed },
  { colour: 'red', ...dotted },
]
