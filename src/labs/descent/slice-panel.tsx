import { type ReactNode, useCallback, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import type { Place } from '#/ml/surfaces.ts'
import { Axes } from '#/viz/axes.tsx'
import type { Draw } from '#/viz/canvas.tsx'
import type { HeightField } from '#/viz/contours/height-field.ts'
import { Key } from '#/viz/key.tsx'
import { Notes, Panel } from '#/viz/panels/panels.tsx'
import { Layer, Plot } from '#/viz/panels/plot.tsx'
import { type Domain, plotBox } from '#/viz/plot-box.ts'
import { DotSample, LineSample } from '#/viz/samples.tsx'
import { useSettledDomain } from '#/viz/use-settled-domain.ts'
import { useSize } from '#/viz/use-size.ts'
import { drawSlice } from './draw-slice.ts'
import type { Derivative } from './gradient-of.ts'
import { type Along, differenceOf, type Slice, sliceThrough, slopeOf } from './slice.ts'
import { SliceReadout } from './slice-readout.tsx'
import type { Terrain } from './surface.ts'
import { sliceAxis, words } from './words.ts'

export interface SlicePanelProps {
  readonly language: Language
  readonly terrain: Terrain
  readonly field: HeightField
  /** Where ball 1 is. */
  readonly place: Place
  readonly along: Along
  readonly derivative: Derivative
  readonly h: number
  /** How far the next step goes for each unit of slope; null where a step is not one along the gradient. */
  readonly stride: number | null
  /** Ball 1 in numbers, above. */
  readonly readout: ReactNode
  /** The choice of the picture, below. */
  readonly choice: ReactNode
}

/** The surface cut through ball 1: there the derivative is the slope of a curve, and a difference that of a line. */
export function SlicePanel(props: SlicePanelProps) {
  const { language, terrain, field, place, along, derivative, h, stride, readout, choice } = props
  const [sizeRef, size] = useSize()
  const slice = useMemo(
    () => sliceThrough(place, along, { domain: field.domain, gradient: terrain.gradient }),
    [place, along, field, terrain],
  )
  const slope = slopeOf(slice, terrain)
  const difference = useMemo(
    () => (derivative === 'exact' ? null : differenceOf(slice, terrain.height, { derivative, h })),
    [slice, terrain, derivative, h],
  )
  const domain = useSliceDomain(slice, terrain, field)
  const box = useMemo(() => size && plotBox(size, domain), [size, domain])
  const next = along === 'downhill' && stride !== null ? stride * -slope : null
  const draw = useCallback<Draw>(
    (context, theme) => {
      if (box) drawSlice(context, box, theme, { slice, height: terrain.height, slope, difference, next })
    },
    [box, slice, terrain, slope, difference, next],
  )
  const title = sliceAxis(along, place, (value) => formatNumber(value, language))[language]
  return (
    <Panel label={words.slice[language]}>
      {readout}
      <Plot sizeRef={sizeRef}>
        {box && (
          <>
            <Axes box={box} xTitle={title} yTitle="f" />
            <Layer
              size={box}
              draw={draw}
              label={`${words.slice[language]}: ${title}, ${words.tangent[language]} ${formatNumber(slope, language)}`}
            />
          </>
        )}
      </Plot>
      <Notes>
        <SliceReadout {...{ language, slope, derivative, h }} differenceSlope={difference?.slope} />
        <Key entries={keyOf(language, difference !== null, next !== null)} />
        {choice}
      </Notes>
    </Panel>
  )
}

function keyOf(language: Language, hasDifference: boolean, hasNext: boolean) {
  return [
    { sample: <LineSample colour="var(--ink)" />, label: words.slice[language] },
    { sample: <LineSample colour="var(--blue)" />, label: words.tangentLine[language] },
    ...(hasDifference
      ? [{ sample: <LineSample colour="var(--orange)" dash="7 5" />, label: words.secant[language] }]
      : []),
    { sample: <DotSample fill="var(--accent)" />, label: words.first[language] },
    ...(hasNext
      ? [{ sample: <DotSample fill="var(--paper)" edge="var(--accent)" />, label: words.next[language] }]
      : []),
  ]
}

const samples = 120

/** From the lowest ground shown to the highest of the slice, standing still while a ball moves a little. */
function useSliceDomain({ placeAt, range }: Slice, { height }: Terrain, { low, high }: HeightField): Domain {
  const heights = Array.from({ length: samples + 1 }, (_, index) =>
    height(...placeAt(range[0] + ((range[1] - range[0]) * index) / samples)),
  ).filter(Number.isFinite)
  const [from, to] = range
  const bottom = Math.max(Math.min(low, ...heights), low - (high - low))
  const top = Math.max(Math.min(Math.max(...heights), high), bottom + 1e-6 * (high - low) || bottom + 1)
  const [core, ideal] = useMemo(() => {
    const room = 0.06 * (top - bottom)
    return [
      { x: [from, to], y: [bottom, top] },
      { x: [from, to], y: [bottom - room, top + room] },
    ] as const satisfies readonly Domain[]
  }, [from, to, bottom, top])
  return useSettledDomain({ core, ideal, isHeld: false })
}
