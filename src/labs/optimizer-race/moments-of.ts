import type { Optimizer } from '#/engine/optimizer/optimizer.ts'
import { racerNames, racers } from './racers.ts'

/** What a ball's optimiser remembers now: x and y of each memory of its rule, in the order of `racers`. */
export async function momentsOf(
  optimizer: Optimizer<{ readonly place: unknown }>,
  racer: number,
): Promise<readonly (readonly [x: number, y: number])[]> {
  const { memory } = racers[racerNames[racer]!]
  return await Promise.all(
    memory.map(async ({ state }) => {
      const { place } = await optimizer.read(state)
      return [place[0]!, place[1]!] as const
    }),
  )
}
