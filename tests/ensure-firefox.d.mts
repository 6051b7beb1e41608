export function ensureFirefox(): string | undefined
