/** Larger files hold no table that a lab can take. */
const largestBytes = 4_000_000

/**
 * The text of a file that a spreadsheet wrote: UTF-8, UTF-16 with its mark, or Shift_JIS, as Excel saves in Japan.
 * Null where it is too large to be looked into.
 */
export async function readTextFile(file: Blob): Promise<string | null> {
  if (file.size > largestBytes) return null
  return decodeText(new Uint8Array(await file.arrayBuffer()))
}

/** Bytes as text, by their mark where they have one, else as the encoding that they are valid in. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('shift_jis').decode(bytes)
  }
}
