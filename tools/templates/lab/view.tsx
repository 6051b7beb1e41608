import { useCallback } from 'react'
import { formatNumber } from '#/base/number.ts'
import { defineView, type ViewProps } from '#/runtime/view.ts'
import type { Draw } from '#/viz/canvas.tsx'
import { Panel, Panels } from '#/viz/panels/panels.tsx'
import { Layer, Plot } from '#/viz/panels/plot.tsx'
import { Equation, Readout } from '#/viz/panels/readout.tsx'
import { useSize } from '#/viz/use-size.ts'
import type program from './program.ts'

/** The values between which the picture reaches. */
const [low, high] = [-1, 7]
const margin = 16

const words = {
  panel: { ja: '測定値とモデル', en: 'Measurements and model' },
  dots: { ja: '測定値の点と、モデルの値の線', en: 'Measurements as dots, the value of the model as a line' },
}

export default defineView<typeof program>(LabView)

/** The measurements as dots on a line, and the value that the model has come to. */
function LabView({ language, frame }: ViewProps<typeof program>) {
  const { value, measurements } = frame.snapshot
  const [sizeRef, size] = useSize()
  const draw = useCallback<Draw>(
    (context, colours) => {
      if (!size) return
      const place = (at: number) => margin + ((at - low) / (high - low)) * (size.width - 2 * margin)
      context.fillStyle = colours.blue
      for (const [index, one] of measurements.entries()) {
        context.beginPath()
        context.arc(place(one), (size.height * (index + 1)) / (measurements.length + 1), 4, 0, 2 * Math.PI)
        context.fill()
      }
      context.fillStyle = colours.accent
      context.fillRect(place(value) - 1.5, 0, 3, size.height)
    },
    [measurements, value, size],
  )
  return (
    <Panels>
      <Panel label={words.panel[language]}>
        <Readout>
          <Equation>m = {formatNumber(value, language)}</Equation>
        </Readout>
        <Plot sizeRef={sizeRef}>
          {size && <Layer size={size} draw={draw} label={words.dots[language]} />}
        </Plot>
      </Panel>
    </Panels>
  )
}
