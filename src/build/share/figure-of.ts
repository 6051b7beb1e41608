/** The first figure of a rendered page, an `<svg>` as it stands there; undefined where it has none. */
export function figureOf(body: string): string | undefined {
  const figure = /<figure[^>]*class="figure"[^>]*>[\s\S]*?<\/figure>/.exec(body)?.[0]
  return figure && /<svg[\s\S]*?<\/svg>/.exec(figure)?.[0]
}

/** Puts colours in the place of a drawing's `var(--name)`. */
export function withColours(svg: string, colour: (name: string) => string): string {
  return svg.replace(/var\(--([\w-]+)\)/g, (_, name) => colour(name))
}

/** The values of the light theme, the first in the book's style sheet. Throws for a name that it lacks. */
export function lightColours(css: string): (name: string) => string {
  return (name) => {
    const found = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1]
    if (!found) throw new Error(`share: tokens.css has no --${name}`)
    return found
  }
}
