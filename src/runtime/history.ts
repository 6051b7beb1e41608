import type { Frame } from './view.ts'

/** More than a curve can show; beyond it the kept looks are thinned evenly. */
const mostFrames = 600

/**
 * `history` with one more look. A look at a step already kept takes its place. Looks are kept at even distances,
 * which double as the run grows long; the first, the untrained model, and the latest are always there.
 */
export function addFrame(history: readonly Frame[], frame: Frame): readonly Frame[] {
  const earlier = history.filter(({ step }) => step < frame.step)
  const stride = 2 ** Math.max(0, Math.ceil(Math.log2((2 * frame.step) / mostFrames)))
  const [last, before] = [earlier.at(-1), earlier.at(-2)]
  // the latest look was kept only because it was the latest
  if (last && before && last.step - before.step < stride) earlier.pop()
  return [...(earlier.length < mostFrames ? earlier : spaced(earlier, stride)), frame]
}

function spaced(frames: readonly Frame[], stride: number): readonly Frame[] {
  let next = 0
  return frames.filter(({ step }) => {
    if (step < next) return false
    next = step + stride
    return true
  })
}
