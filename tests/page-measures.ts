import type { Browser, CDPSession, Locator } from 'playwright'

/** How a training lab treats the page's own thread. */
export interface PageTasks {
  /** Tasks over 50 ms by the clock, as the Long Tasks API tells them; other work on the machine adds to them. */
  readonly longTasks: number
  /** Processor time of the longest task in milliseconds: what the page itself is to answer for. */
  readonly longestMs: number
  readonly taskCount: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly tdur?: number
  readonly args: { readonly data?: { readonly message?: string } }
}

const taskName = 'ThreadControllerImpl::RunTask'

/** Milliseconds from a click on *train* until the lab shows a step, five times over, by the page's own clock. */
export async function firstMovements(lab: Locator): Promise<readonly number[]> {
  return await lab.evaluate(async (frame: HTMLElement) => {
    const press = (action: string) => frame.querySelector<HTMLElement>(`[data-action="${action}"]`)!.click()
    const frames = (isOver: () => boolean) =>
      new Promise<void>((done, fail) => {
        const start = performance.now()
        const check = () => {
          if (isOver()) return done()
          if (performance.now() - start > 20_000) fail(new Error(`still ${frame.dataset.state} after 20 s`))
          requestAnimationFrame(check)
        }
        check()
      })
    const times: number[] = []
    for (let click = 0; click < 5; click++) {
      const start = performance.now()
      press('train')
      await frames(() => frame.dataset.step !== '0')
      times.push(performance.now() - start)
      press('reset')
      await frames(() => frame.dataset.step === '0' && frame.dataset.state === 'idle')
    }
    return times
  })
}

/** Watches the main thread of the page that holds `lab` while `during` goes on. */
export async function watchTasks(
  browser: Browser,
  lab: Locator,
  during: () => Promise<unknown>,
): Promise<PageTasks> {
  const session = await browser.newBrowserCDPSession()
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline'] },
  })
  await lab.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
    Object.assign(window, { tasks })
    console.timeStamp('watching') // to begin a trace is itself a long task
  })
  await during()
  const longTasks = await lab.evaluate(() => (window as unknown as { tasks: number[] }).tasks.length)
  await endTrace(session)
  const own = tasksOfPage(events)
  return { longTasks, longestMs: Math.max(0, ...own), taskCount: own.length }
}

async function endTrace(session: CDPSession): Promise<void> {
  const ended = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await ended
  await session.detach()
}

/** Processor time in milliseconds of every task of the page's thread since it was watched. */
function tasksOfPage(events: readonly TraceEvent[]): number[] {
  const start = events.find(({ name, args }) => name === 'TimeStamp' && args.data?.message === 'watching')
  if (!start) throw new Error('the trace does not tell when the page was first watched')
  return events
    .filter(({ name, ph, pid, tid, ts }) => {
      return name === taskName && ph === 'X' && pid === start.pid && tid === start.tid && ts > start.ts
    })
    .map(({ tdur = 0 }) => tdur / 1000)
}
