import { siteRoot } from '#/app/site-root.ts'
import { type Message, readMessage } from './message.ts'

/** A way to the other windows of the same lecture. */
export interface Channel {
  readonly post: (message: Message) => void
  readonly close: () => void
}

/** The name of a chapter's lecture; books under other paths of the same host have others. */
export function channelName(slug: string): string {
  return `lecture ${siteRoot()}${slug}`
}

/** Opens the way to every window with this name; undefined where the browser has none to offer. */
export function openChannel(name: string, onMessage: (message: Message) => void): Channel | undefined {
  try {
    const channel = new BroadcastChannel(name)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = readMessage(data)
      if (message) onMessage(message)
    }
    return {
      post: (message) => channel.postMessage(message),
      close: () => channel.close(),
    }
  } catch {
    return undefined
  }
}
