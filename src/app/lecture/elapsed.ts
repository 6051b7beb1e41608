/** A span as a clock shows it: `4:05`, from an hour on `1:04:05`. Never negative. */
export function formatElapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  const parts = hours > 0 ? [hours, pad(minutes)] : [minutes]
  return [...parts, pad(seconds % 60)].join(':')
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
