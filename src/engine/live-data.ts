const live = new WeakSet<object>()

/** Says that the numbers of this data change in place. */
export function markLive(dataId: object): void {
  live.add(dataId)
}

/** True for parameters: what is computed from them may be another at the next step, whoever trains them. */
export function isLive(dataId: object): boolean {
  return live.has(dataId)
}
