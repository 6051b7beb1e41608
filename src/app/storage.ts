const prefix = 'book.'
const memory = new Map<string, string>()
const listeners = new Set<() => void>()
let isRefused = false

/** What was kept under a key, in this browser or, where it refuses, since the page was opened. */
export function recall(key: string): string | null {
  try {
    return memory.get(key) ?? localStorage.getItem(prefix + key)
  } catch {
    return memory.get(key) ?? null
  }
}

/** Keeps a value for the next visit; where the browser refuses, until the page is closed. */
export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(prefix + key, value)
    memory.delete(key)
  } catch {
    memory.set(key, value)
    isRefused = true
    for (const listener of listeners) listener()
  }
}

/** True once the browser has refused to keep something. */
export function storageIsRefused(): boolean {
  return isRefused
}

/** Calls `listener` when the browser refuses to keep something. Returns the way to stop. */
export function onStorageRefused(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
