/** An element of a drawing. Text and attribute values stay as they are written, entities included. */
export interface SvgElement {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: (SvgElement | string)[]
}

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/(?<end>[\w:-]+)\s*>|<(?<start>[\w:-]+)(?<attributes>(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/y

/** Reads a drawing. Throws where it is not well-formed, with the line. */
export function parseSvg(source: string): SvgElement {
  const document: SvgElement = { name: '', attributes: new Map(), children: [] }
  const open = [document]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const at = token.lastIndex
    const found = token.exec(source)
    const line = source.slice(0, at).split('\n').length
    if (!found) throw new Error(`line ${line}: '${source.slice(at, at + 30)}' is not well-formed`)
    const { end, start, attributes, empty, text } = found.groups!
    if (text !== undefined) open.at(-1)!.children.push(text)
    if (start !== undefined) {
      const element: SvgElement = { name: start, attributes: readAttributes(attributes ?? ''), children: [] }
      open.at(-1)!.children.push(element)
      if (!empty) open.push(element)
    }
    if (end !== undefined && (open.length === 1 || open.pop()!.name !== end)) {
      throw new Error(`line ${line}: </${end}> closes nothing`)
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)!.name}> is never closed`)
  const root = document.children.find((child) => typeof child !== 'string')
  if (root?.name !== 'svg') throw new Error('the outermost element is not <svg>')
  return root
}

function readAttributes(source: string): Map<string, string> {
  const pairs = [...source.matchAll(/([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)]
  return new Map(
    pairs.map(([, name, double, single]) => [name!, double ?? single!.replaceAll('"', '&quot;')]),
  )
}

/** Writes a drawing as part of an HTML page. */
export function writeSvg(element: SvgElement | string): string {
  if (typeof element === 'string') return element
  const attributes = [...element.attributes].map(([name, value]) => ` ${name}="${value}"`).join('')
  return `<${element.name}${attributes}>${element.children.map(writeSvg).join('')}</${element.name}>`
}

/** Goes through a drawing, from the outside in. */
export function eachElement(element: SvgElement, visit: (element: SvgElement) => void): void {
  visit(element)
  for (const child of element.children) if (typeof child !== 'string') eachElement(child, visit)
}
