import { CurveChart, type Reference } from './curve-chart.tsx'
import { CurveFigure, type CurveFigureProps } from './curve-figure.tsx'

export interface CurvesProps extends CurveFigureProps {
  readonly scale: 'linear' | 'log'
  /** A value to compare with, drawn across. */
  readonly reference?: Reference | undefined
}

/** Metrics over the steps of training. Dear to draw anew: whoever calls sees to it that the series change seldom. */
export function Curves({ scale, reference, ...figure }: CurvesProps) {
  return (
    <CurveFigure
      {...figure}
      chart={({ curves, title, language, size: { width, height, fontSize } }) => (
        <CurveChart {...{ curves, title, language, width, height, fontSize, scale, reference }} />
      )}
    />
  )
}
