/** A piece of a formula and where it begins; the last one is the end. */
export interface Token {
  readonly kind: 'number' | 'name' | 'sign' | 'unknown' | 'end'
  readonly text: string
  readonly at: number
}

const spoken: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  '**': '^',
}
const pattern =
  /(?<space>\s+)|(?<number>(\d+\.?\d*|\.\d+)(e[-+]?\d+)?)|(?<name>[a-z]+|π)|(?<sign>\*\*|[-+*/^()−–×·÷])|(?<raised>[²³])|(?<unknown>.)/giuy

/** Cuts a formula into tokens; full-width characters and the signs that people type are read as what they mean. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of halfWidth(text).matchAll(pattern)) {
    const { number, name, sign, raised, unknown } = match.groups!
    const at = match.index
    if (number) tokens.push({ kind: 'number', text: number, at })
    else if (name) tokens.push(...namesIn(name.toLowerCase(), at))
    else if (sign) tokens.push({ kind: 'sign', text: spoken[sign] ?? sign, at })
    else if (raised)
      tokens.push({ kind: 'sign', text: '^', at }, { kind: 'number', text: raised === '²' ? '2' : '3', at })
    else if (unknown) tokens.push({ kind: 'unknown', text: unknown, at })
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }]
}

/** xy is x times y. */
function namesIn(name: string, at: number): readonly Token[] {
  if (!/^[xy]+$/.test(name)) return [{ kind: 'name', text: name, at }]
  return [...name].map((text, index) => ({ kind: 'name', text, at: at + index }))
}

/** Character by character, so that positions stay those of what was typed. */
function halfWidth(text: string): string {
  return text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
}
