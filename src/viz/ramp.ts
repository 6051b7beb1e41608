/** A colour for every t in [0, 1], between evenly spaced stops written as #rrggbb; t beyond is clamped. */
export function ramp(stops: readonly string[]): (t: number) => string {
  const channels = stops.map((stop) =>
    [1, 3, 5].map((start) => Number.parseInt(stop.slice(start, start + 2), 16)),
  )
  return (t) => {
    const place = Math.min(1, Math.max(0, t)) * (stops.length - 1)
    const index = Math.min(stops.length - 2, Math.floor(place))
    const mixed = channels[index]!.map((from, channel) => {
      const to = channels[index + 1]![channel]!
      return Math.round(from + (to - from) * (place - index))
    })
    return `rgb(${mixed.join(' ')})`
  }
}
