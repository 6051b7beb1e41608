/** So much of the line is kept on either side. */
const reach = 24

/** What stands around a character in its line; what is far from it is left out. */
export function aroundCharacter(
  text: string,
  at: number,
): { readonly before: string; readonly marked: string; readonly after: string } {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const before = [...text.slice(start, at)]
  const [marked = ' ', ...after] = [...text.slice(at, end < 0 ? undefined : end)]
  return {
    before: before.length > reach ? `…${before.slice(-reach).join('')}` : before.join(''),
    marked: marked === ' ' ? '\u00a0' : marked,
    after: after.length > reach ? `${after.slice(0, reach).join('')}…` : after.join(''),
  }
}
