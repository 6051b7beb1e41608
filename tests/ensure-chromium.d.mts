/** See ensure-chromium.mjs, which Node 20 runs as it is. */
export function ensureChromium(): string
