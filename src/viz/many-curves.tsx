import { CurveFigure, type CurveFigureProps } from './curve-figure.tsx'
import { CurveLines } from './curve-lines.tsx'

/** Many curves over one logarithmic scale, drawn without recharts, which takes too long over more than a few. */
export function ManyCurves(props: CurveFigureProps) {
  return (
    <CurveFigure
      {...props}
      chart={({ curves, title, language, size: { width, height, fontSize } }) => (
        <CurveLines {...{ curves, title, language, width, height, fontSize }} />
      )}
    />
  )
}
