import type { Change, Command, Failure, Opening, Report } from './protocol.ts'

/** What a Worker is to the page; tests put their own in its place. */
export interface WorkerLike {
  onmessage: ((event: MessageEvent<Report>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
  postMessage(command: Command): void
  terminate(): void
}

export interface TrainerOptions {
  readonly spawn: () => WorkerLike
  /** A worker silent for so long, while it has work, is taken for hung. */
  readonly patienceMs?: number
}

type RunReport = Extract<Report, { run: number }>

/** What is needed to bring a run back in a fresh worker. */
interface Kept {
  readonly opening: Omit<Opening, 'toStep' | 'changes'>
  /** The step last heard of. */
  step: number
  /** A run brought back is not heard of before it is where it was. */
  quietUntil: number
  changes: Change[]
  playing: { pace: number; until: number } | undefined
  readonly listen: (report: RunReport) => void
}

/** `changes` with one more; one of the same lane at the same step takes its place. */
export function withChange(changes: readonly Change[], change: Change): Change[] {
  return [...changes.filter(({ step, lane }) => step !== change.step || lane !== change.lane), change]
}

/** A worker that dies so often without training a step in between is given up. */
const mostDeaths = 3

/**
 * The page's end of the one worker that trains. It starts with the first run; where it dies, hangs or loses its
 * GPU it is replaced, and every run goes on from its seed at the step it had reached.
 */
export class Trainer {
  private readonly spawn: () => WorkerLike
  private readonly patienceMs: number
  private readonly runs = new Map<number, Kept>()
  private worker: WorkerLike | undefined
  private deaths = 0
  private turn: number | undefined
  /** When the worker last said anything; undefined while it still loads, which may take as long as it takes. */
  private heardAt: number | undefined
  private watch: ReturnType<typeof setInterval> | undefined
  private isGpuTrusted = true
  private nextRun = 1

  constructor({ spawn, patienceMs = 30_000 }: TrainerOptions) {
    this.spawn = spawn
    this.patienceMs = patienceMs
  }

  /** Begins a run and returns its number; everything that happens to it is told to `listen`. */
  open({ toStep, changes, ...opening }: Omit<Opening, 'run'>, listen: (report: RunReport) => void): number {
    const run = this.nextRun++
    const kept = {
      opening: { ...opening, run },
      step: toStep,
      quietUntil: 0,
      changes: [...changes],
      playing: undefined,
      listen,
    }
    this.runs.set(run, kept)
    if (!this.worker) this.start()
    this.reopen(kept)
    return run
  }

  /** Sends a command about an open run; one about a run that has ended is dropped. */
  send(command: Exclude<Command, { type: 'open' | 'ping' }>): void {
    const kept = this.runs.get(command.run)
    if (!kept) return
    if (command.type === 'play') kept.playing = { pace: command.pace, until: command.until }
    if (command.type === 'step') {
      kept.playing = { pace: Number.POSITIVE_INFINITY, until: kept.step + command.count }
    }
    if (command.type === 'pause') kept.playing = undefined
    if (command.type === 'close') this.runs.delete(command.run)
    this.post(command)
  }

  /** Ends the worker and every run. */
  stop(): void {
    this.runs.clear()
    this.dismiss()
  }

  private start(): void {
    try {
      const worker = this.spawn()
      worker.onmessage = ({ data }) => this.hear(data)
      worker.onerror = (event) => {
        event.preventDefault?.()
        this.replace({ kind: 'worker', message: event.message || 'the worker could not be loaded' })
      }
      this.worker = worker
      this.heardAt = undefined
      this.watch ??= setInterval(() => this.check(), this.patienceMs / 4)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      queueMicrotask(() => this.failAll({ kind: 'worker', message }))
    }
  }

  private reopen({ opening, step, changes, playing }: Kept): void {
    const backend = !this.isGpuTrusted && opening.backend === 'webgl' ? 'auto' : opening.backend
    const avoid = this.isGpuTrusted ? [] : ['webgl']
    this.post({ type: 'open', opening: { ...opening, backend, avoid, toStep: step, changes } })
    if (playing) this.post({ type: 'play', run: opening.run, ...playing })
  }

  private post(command: Command): void {
    this.worker?.postMessage(command)
  }

  private hear(report: Report): void {
    this.heardAt = performance.now()
    if (report.type === 'turn') this.turn = report.run
    if (report.type === 'context-lost') return this.loseContext()
    if (!('run' in report)) return
    const kept = this.runs.get(report.run)
    if (!kept) return
    if (report.type === 'frame' && report.step < kept.quietUntil) {
      return this.post({ type: 'drawn', run: report.run })
    }
    this.note(kept, report)
    if (report.type === 'failed') this.send({ type: 'close', run: report.run })
    kept.listen(report)
  }

  /** Keeps what is needed to live the run again. */
  private note(kept: Kept, report: RunReport): void {
    if (report.type === 'frame') {
      if (report.step > kept.step) this.deaths = 0
      kept.step = Math.max(kept.step, report.step)
    }
    if (report.type === 'changed') kept.changes = withChange(kept.changes, report.change)
    if (report.type === 'rested') kept.playing = undefined
  }

  private check(): void {
    if (this.runs.size === 0 || this.heardAt === undefined) return
    const silentMs = performance.now() - this.heardAt
    if (silentMs > this.patienceMs) this.blame(silentMs / 1000)
    else this.post({ type: 'ping' })
  }

  /** The run whose turn it was has not given the worker back. */
  private blame(seconds: number): void {
    const culprit = this.turn === undefined ? undefined : this.runs.get(this.turn)
    if (culprit) {
      const { run } = culprit.opening
      this.runs.delete(run)
      culprit.listen({ type: 'failed', run, failure: { kind: 'hung', step: culprit.step, seconds } })
    }
    this.replace({ kind: 'worker', message: 'the worker did not answer' })
  }

  private loseContext(): void {
    // a GPU that takes its context away twice will do it again
    if (this.deaths > 0) this.isGpuTrusted = false
    this.replace({ kind: 'backend', message: 'the WebGL context was lost' })
  }

  private replace(failure: Failure): void {
    this.dismiss()
    this.deaths++
    if (this.deaths > mostDeaths) return this.failAll(failure)
    if (this.runs.size === 0) return
    this.start()
    for (const kept of this.runs.values()) {
      kept.quietUntil = kept.step
      this.reopen(kept)
    }
  }

  private dismiss(): void {
    clearInterval(this.watch)
    this.watch = undefined
    this.worker?.terminate()
    this.worker = undefined
    this.turn = undefined
  }

  private failAll(failure: Failure): void {
    this.deaths = 0
    const ended = [...this.runs.values()]
    this.runs.clear()
    for (const { opening, listen } of ended) listen({ type: 'failed', run: opening.run, failure })
  }
}
