import { dropBackend } from '#/engine/backends.ts'
import { isContextLost } from '#/engine/webgl-context.ts'
import type { Program } from './program.ts'
import type { Opening, Report } from './protocol.ts'
import { WorkerRun } from './worker-run.ts'

/**
 * The worker's runs. Everything that touches tensors goes through one queue, so that each piece of work finds
 * TF.js on its own backend; runs with something to do take turns in slices. A run that throws ends alone.
 */
export class WorkerHost {
  private readonly runs = new Map<number, WorkerRun>()
  private readonly post: (report: Report) => void
  private queue: Promise<void> = Promise.resolve()
  private lastTurn: number | undefined
  private isLooping = false
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(post: (report: Report) => void) {
    this.post = post
  }

  open(opening: Opening, load: () => Promise<Program>): void {
    const run = new WorkerRun(opening, this.post)
    this.runs.set(opening.run, run)
    void this.enqueue(opening.run, async () => {
      if (this.runs.get(opening.run) === run) await run.begin(await load())
    })
  }

  close(id: number): void {
    const run = this.runs.get(id)
    this.runs.delete(id)
    if (run) void this.enqueue(id, () => run.end())
  }

  /** At once: a pause is never queued behind the slices it is to stop. */
  now(id: number, work: (run: WorkerRun) => void): void {
    const run = this.runs.get(id)
    if (run) work(run)
    this.wake()
  }

  /** Between two slices. */
  soon(id: number, work: (run: WorkerRun) => Promise<void> | void): void {
    void this.enqueue(id, async () => {
      const run = this.runs.get(id)
      if (run) await work(run)
    })
  }

  /** The GPU took its context away: nothing is lost where no run has tensors on it. */
  loseContext(): void {
    if ([...this.runs.values()].some((run) => run.isOn('webgl'))) this.post({ type: 'context-lost' })
    else dropBackend('webgl')
  }

  has(id: number): boolean {
    return this.runs.has(id)
  }

  private enqueue(id: number, work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      if (this.lastTurn !== id) this.post({ type: 'turn', run: id })
      this.lastTurn = id
      try {
        await work()
      } catch (error) {
        await this.fail(id, error)
      }
    })
    void this.queue.then(() => this.wake())
    return this.queue
  }

  private async fail(id: number, error: unknown): Promise<void> {
    const broken = this.runs.get(id)
    if (broken?.isOn('webgl') && isContextLost()) return this.loseContext()
    this.runs.delete(id)
    const failure = { kind: 'program', step: broken?.step ?? 0, message: describe(error) } as const
    this.post({ type: 'failed', run: id, failure })
    await broken?.end().catch(() => {})
  }

  private wake(): void {
    if (!this.isLooping) void this.loop()
  }

  private async loop(): Promise<void> {
    this.isLooping = true
    clearTimeout(this.timer)
    for (;;) {
      const ready = [...this.runs].filter(([, run]) => run.idleMs() === 0)
      if (ready.length === 0) break
      for (const [id, run] of ready) await this.turn(id, run)
      await breathe()
    }
    this.isLooping = false
    const waits = [...this.runs.values()].map((run) => run.idleMs() ?? Number.POSITIVE_INFINITY)
    const soonest = Math.min(...waits)
    if (Number.isFinite(soonest)) this.timer = setTimeout(() => this.wake(), soonest)
  }

  private turn(id: number, run: WorkerRun): Promise<void> {
    return this.enqueue(id, async () => {
      if (this.runs.get(id) === run) await run.slice()
    })
  }
}

/** What went wrong, in the words of the error. */
export function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Lets the event loop bring messages in before the next slice; timers would wait 4 ms. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
