import type { Random } from '#/base/random.ts'
import { curveThrough, type PenPoint, type Trace } from './pen.ts'

/** How one hand, on one occasion, differs from the model. */
interface Hand {
  /** By how much each point of a stroke misses its place, in heights. */
  readonly jitter: number
  /** Power of y: above 1 the upper part grows, below 1 the lower. */
  readonly proportion: number
  readonly aspect: number
  /** How much wider the foot is than the head. */
  readonly taper: number
  readonly bend: number
  readonly slant: number
  /** In radians. */
  readonly turn: number
  /** Waves over the page, as a hand's movements are never even. */
  readonly waves: readonly Wave[]
  /** Half the width of a stroke, in heights. */
  readonly radius: number
  /** How much the width changes along a stroke, and with its direction. */
  readonly pressure: number
  readonly nib: number
  readonly nibAngle: number
}

interface Wave {
  readonly x: number
  readonly y: number
  readonly phase: number
  readonly alongX: number
  readonly alongY: number
}

function someHand(random: Random): Hand {
  return {
    jitter: 0.015 + 0.05 * random.uniform(),
    proportion: Math.exp(random.normal(0, 0.18)),
    aspect: Math.exp(random.normal(0, 0.22)),
    taper: random.normal(0, 0.18),
    bend: random.normal(0, 0.12),
    slant: random.normal(0.14, 0.26),
    turn: random.normal(0, 0.08),
    waves: Array.from({ length: 3 }, () => ({
      x: random.normal(0, 5),
      y: random.normal(0, 5),
      phase: random.uniform(0, 2 * Math.PI),
      alongX: random.normal(0, 0.035),
      alongY: random.normal(0, 0.035),
    })),
    radius: 0.07 * Math.exp(random.normal(0, 0.3)),
    pressure: 0.25 * random.uniform(),
    nib: 0.2 * random.uniform(),
    nibAngle: random.uniform(0, Math.PI),
  }
}

/** The strokes as somebody may have written them: bent, slanted, stretched, pressed harder here and lighter there. */
export function vary(strokes: readonly (readonly PenPoint[])[], random: Random): Trace[] {
  const hand = someHand(random)
  return strokes.map((points) => {
    const missed = miss(points, hand.jitter, random)
    const trace = curveThrough(missed, random.uniform(-0.3, 0.4), random.uniform(-0.35, 0.4))
    place(trace, hand)
    press(trace, hand, random)
    return trace
  })
}

/** How much of its miss at one point the hand still has at the next: the curve stays round. */
const kept = 0.65
const fresh = Math.sqrt(1 - kept * kept)

/** The points as they are hit, each with a deviation of `jitter` across and down. */
function miss(points: readonly PenPoint[], jitter: number, random: Random): PenPoint[] {
  let [dx, dy] = [random.normal(0, jitter), random.normal(0, jitter)]
  return points.map(({ x, y, isCorner }) => {
    dx = kept * dx + random.normal(0, fresh * jitter)
    dy = kept * dy + random.normal(0, fresh * jitter)
    return { x: x + dx, y: y + dy, isCorner }
  })
}

/** Moves each point of a trace to where the hand puts it. */
function place({ x, y }: Trace, hand: Hand) {
  const [cos, sin] = [Math.cos(hand.turn), Math.sin(hand.turn)]
  for (let i = 0; i < x.length; i++) {
    const down = Math.sign(y[i]!) * Math.abs(y[i]!) ** hand.proportion - 0.5
    const right = x[i]! - 0.32
    let px = right * hand.aspect * (1 + hand.taper * down) + hand.bend * down * down - hand.slant * down
    let py = down
    for (const wave of hand.waves) {
      const swing = Math.sin(wave.x * right + wave.y * down + wave.phase)
      px += wave.alongX * swing
      py += wave.alongY * swing
    }
    x[i] = px * cos - py * sin
    y[i] = px * sin + py * cos
  }
}

/** How wide the ink is along a trace. */
function press({ x, y, radius }: Trace, hand: Hand, random: Random) {
  const rate = random.uniform(2, 9)
  const phase = random.uniform(0, 2 * Math.PI)
  const last = x.length - 1
  for (let i = 0; i <= last; i++) {
    const [before, after] = [Math.max(0, i - 1), Math.min(last, i + 1)]
    const direction = Math.atan2(y[after]! - y[before]!, x[after]! - x[before]!)
    const swell = 1 + hand.pressure * Math.sin((rate * i) / last + phase)
    radius[i] = hand.radius * swell * (1 + hand.nib * Math.cos(2 * (direction - hand.nibAngle)))
  }
}
