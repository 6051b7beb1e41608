import { afterEach, expect, test, vi } from 'vitest'
import { type Channel, openChannel } from './channel.ts'
import type { Message } from './message.ts'

const open: (Channel | undefined)[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  for (const channel of open.splice(0)) channel?.close()
})

/** A window of the lecture, and the first message it hears. */
function newWindow(name: string) {
  let channel: Channel | undefined
  const heard = new Promise<Message>((resolve) => {
    channel = openChannel(name, resolve)
  })
  open.push(channel)
  return { channel, heard }
}

test('every other window of the lecture hears, and those of another do not', async () => {
  const [stage, first, second, other] = ['a', 'a', 'a', 'b'].map(newWindow)
  stage!.channel!.post({ kind: 'wish', wish: { do: 'go', slide: 3 } })
  const expected = { kind: 'wish', wish: { do: 'go', slide: 3 } }
  expect(await first!.heard).toEqual(expected)
  expect(await second!.heard).toEqual(expected)
  first!.channel!.post({ kind: 'bye' })
  expect(await stage!.heard).toEqual({ kind: 'bye' })
  expect(await Promise.race([other!.heard, 'silence'])).toBe('silence')
})

test('where the browser has no channels, or refuses one, there is none', () => {
  vi.stubGlobal('BroadcastChannel', undefined)
  expect(openChannel('a', () => {})).toBeUndefined()
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      constructor() {
        throw new Error('refused')
      }
    },
  )
  expect(openChannel('a', () => {})).toBeUndefined()
})
