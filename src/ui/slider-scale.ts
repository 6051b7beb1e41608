/** How a slider's positions 0 … `last` stand for the values min … max. */
export interface SliderScale {
  readonly last: number
  readonly positionOf: (value: number) => number
  /** The value at a position, round enough to read. */
  readonly valueAt: (position: number) => number
}

/** A slider of even steps, or of even ratios where `scale` is `log`, which needs 0 < min. */
export function sliderScale(options: {
  readonly min: number
  readonly max: number
  readonly integer?: boolean | undefined
  readonly scale?: 'linear' | 'log' | undefined
}): SliderScale {
  return options.scale === 'log' ? logScale(options) : linearScale(options)
}

interface Range {
  readonly min: number
  readonly max: number
  readonly integer?: boolean | undefined
}

function linearScale({ min, max, integer }: Range): SliderScale {
  const step = integer ? 1 : 10 ** Math.floor(Math.log10((max - min) / 50))
  return {
    last: Math.ceil((max - min) / step - 1e-9),
    positionOf: (value) => Math.round((value - min) / step),
    valueAt: (position) => Math.min(max, tidy(min + position * step)),
  }
}

function logScale({ min, max, integer }: Range): SliderScale {
  const ratio = max / min
  // fewer positions than digits can tell apart, so that every arrow key moves
  const last = integer ? Math.min(100, max - min) : Math.max(10, Math.round(Math.log10(ratio) * 20))
  const digits = ratio ** (1 / last) > 1.05 ? 2 : 3
  const round = (value: number) => (integer ? Math.round(value) : Number(value.toPrecision(digits)))
  return {
    last,
    positionOf: (value) => Math.round((Math.log(value / min) / Math.log(ratio)) * last),
    valueAt: (position) => Math.min(max, Math.max(min, round(min * ratio ** (position / last)))),
  }
}

/** Without the dust of binary fractions: 0.30000000000000004 becomes 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
