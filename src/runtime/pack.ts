import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate'

/** Below this many bytes, packing makes a text no shorter and only harder to read in the address. */
const worthPacking = 400
const mark = 'z~'

/** A long text made short enough for an address: deflated (RFC 1951), in URL-safe Base64 (RFC 4648 § 5). */
export function packText(text: string): string {
  const bytes = strToU8(text)
  // what begins with the mark would be taken for packed
  if (bytes.length < worthPacking && !text.startsWith(mark)) return text
  const binary = Array.from(deflateSync(bytes, { level: 9 }), (byte) => String.fromCharCode(byte)).join('')
  return mark + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The text that was packed, or that never was; undefined where it is broken or has been cut off. */
export function unpackText(packed: string): string | undefined {
  if (!packed.startsWith(mark)) return packed
  try {
    const binary = atob(packed.slice(mark.length).replaceAll('-', '+').replaceAll('_', '/'))
    return strFromU8(inflateSync(Uint8Array.from(binary, (character) => character.charCodeAt(0))))
  } catch {
    return undefined
  }
}
