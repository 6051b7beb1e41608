/** A token as it stands in running text: a line break as a sign, a space alone as one too. */
export function inText(token: string): string {
  return marked(token).replace(/^·(?=.)/u, '')
}

/** A token by itself: the space that it begins with is a dot. */
export function marked(token: string): string {
  if (token === '\n') return '⏎'
  if (token === '\t') return '⇥'
  if (token === ' ' || token === '\u3000') return '␣'
  return token.replace(/^ /, '·')
}
