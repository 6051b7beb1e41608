import { createStore } from 'zustand/vanilla'
import { siteRoot } from '#/app/site-root.ts'
import { recall, remember } from '#/app/storage.ts'
import type { Language } from '#/base/language.ts'
import type { OfflineGroup, OfflineProblem, OfflineReport, OfflineRequest } from '#/base/offline.ts'

export interface OfflineState {
  /** Whether this browser can keep the book; `asking` until it is known. */
  readonly support: 'asking' | 'ready' | 'refused'
  /** The latest news of each group, by `group language`. */
  readonly reports: Readonly<Record<string, OfflineReport>>
  /** What went wrong last, for a reader who asked for nothing. */
  readonly problem: OfflineProblem | undefined
  /** Another edition than this page's has taken over. */
  readonly isOutdated: boolean
}

/** What is known of the book on this device. */
export const offlineStore = createStore<OfflineState>(() => ({
  support: 'asking',
  reports: {},
  problem: undefined,
  isOutdated: false,
}))

const wish = 'offline' // remembered as `whole` by who wants everything
const leastMsBetweenChecks = 30 * 60_000
const pageVersion = () => document.documentElement.dataset.version ?? ''
let starting: Promise<void> | undefined
// a page newer than the worker it came through is none to replace: only who takes over later may be newer still
let hasTakenOver = false

/** Lets the service worker keep the text of the book; once a page. Without one, everything goes on as it is. */
export function startOffline(language: Language): Promise<void> {
  starting ??= start(language)
  return starting
}

/** Fetches what is missing of a group. */
export async function keepOffline(group: OfflineGroup, language: Language): Promise<void> {
  if (group === 'whole') remember(wish, 'whole')
  await ask('keep', group, language)
}

/** Asks how much of a group is kept; the answer appears in the store. */
export async function askOffline(group: OfflineGroup, language: Language): Promise<void> {
  await ask('tell', group, language)
}

async function ask(type: OfflineRequest['type'], group: OfflineGroup, language: Language): Promise<void> {
  if (offlineStore.getState().support !== 'ready') return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type, group, language, version: pageVersion() } satisfies OfflineRequest)
}

async function start(language: Language): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return refuse()
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data }) => receive(data))
  const root = siteRoot()
  try {
    const registration = await serviceWorker.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' })
    if (!registration.active) await settled(registration)
    watchForUpdates(registration, language)
  } catch {
    return refuse()
  }
  offlineStore.setState({ support: 'ready' })
  const group = recall(wish) === 'whole' ? 'whole' : 'text'
  await ask('keep', group, language)
}

function refuse(): void {
  offlineStore.setState({ support: 'refused' })
}

/** Waits for the first worker. Rejects where it could not keep even the core of the book. */
async function settled({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
  const worker = installing ?? waiting
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (worker?.state === 'activated') resolve()
      if (!worker || worker.state === 'redundant') reject(new Error('the service worker was not installed'))
    }
    worker?.addEventListener('statechange', look)
    look()
  })
}

function watchForUpdates(registration: ServiceWorkerRegistration, language: Language): void {
  let lastCheck = performance.now()
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    hasTakenOver = true
    void ask('keep', 'text', language)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return
    if (performance.now() - lastCheck < leastMsBetweenChecks) return
    lastCheck = performance.now()
    registration.update().catch(() => {})
  })
  addEventListener('online', () => void registration.update().catch(() => {}))
}

function receive(report: OfflineReport): void {
  const { reports, problem, isOutdated } = offlineStore.getState()
  offlineStore.setState({
    reports: { ...reports, [`${report.group} ${report.language}`]: report },
    problem: report.problem ?? problem,
    isOutdated: isOutdated || (hasTakenOver && report.version !== pageVersion()),
  })
}
