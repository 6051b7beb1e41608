import { ramp } from './ramp.ts'

/**
 * Colours for magnitudes, dark violet at 0 to yellow at 1, even in lightness and safe for colour-blind readers:
 * viridis, by Smith and van der Walt (2015), at its eleven tenths.
 */
export const viridis = ramp([
  '#440154',
  '#482475',
  '#414487',
  '#355f8d',
  '#2a788e',
  '#21918c',
  '#22a884',
  '#44bf70',
  '#7ad151',
  '#bddf26',
  '#fde725',
])
