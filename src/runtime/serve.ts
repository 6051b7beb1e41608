import { usableBackends } from '#/engine/backends.ts'
import { onContextLost } from '#/engine/webgl-context.ts'
import type { Program } from './program.ts'
import type { Command, Report } from './protocol.ts'
import { describe, WorkerHost } from './worker-host.ts'

/** Loads a lab's program by its slug. */
export type Programs = Readonly<Record<string, () => Promise<Program>>>

/** The worker's end of the wire. */
export interface Wire {
  onmessage: ((event: MessageEvent<Command>) => void) | null
  postMessage(report: Report): void
}

/** Answers a page's commands with training. */
export function serve(programs: Programs, wire: Wire): void {
  const post = (report: Report) => wire.postMessage(report)
  const host = new WorkerHost(post)

  function load(lab: string): Promise<Program> {
    const program = Object.hasOwn(programs, lab) ? programs[lab] : undefined
    if (!program) throw new Error(`no lab '${lab}'; known: ${Object.keys(programs).join(', ')}`)
    return program()
  }

  function answer({ run, lane, question, name, argument }: Extract<Command, { type: 'ask' }>): void {
    if (!host.has(run)) return post({ type: 'unanswered', run, question, message: 'the run has ended' })
    host.soon(run, async (asked) => {
      try {
        post({ type: 'answer', run, question, value: await asked.ask(lane, name, argument) })
      } catch (error) {
        post({ type: 'unanswered', run, question, message: describe(error) })
      }
    })
  }

  const handlers: { [Type in Command['type']]: (command: Extract<Command, { type: Type }>) => void } = {
    ping: () => post({ type: 'pong' }),
    open: ({ opening }) => host.open(opening, async () => load(opening.lab)),
    close: ({ run }) => host.close(run),
    play: ({ run, pace, until }) => host.now(run, (playing) => playing.play(pace, until)),
    step: ({ run, count }) => host.now(run, (walking) => walking.stepBy(count)),
    pause: ({ run }) => host.now(run, (pausing) => pausing.pause()),
    set: (command) => host.soon(command.run, (changing) => changing.set(command)),
    drawn: ({ run }) => host.now(run, (waiting) => waiting.drawn()),
    ask: answer,
  }

  onContextLost(() => host.loseContext())
  wire.onmessage = ({ data }) => (handlers[data.type] as (command: Command) => void)(data)
  void usableBackends().then(() => post({ type: 'ready' }))
}
