import type { Element, ElementContent, Properties } from 'hast'
// its `raw` nodes join hast's
import type {} from 'remark-rehype'

declare module 'hast' {
  interface ElementData {
    /** Rendered by React, not as HTML. */
    island?: { readonly name: string; readonly props: Readonly<Record<string, string>> }
  }
}

/** An element of the page. */
export function element(tagName: string, properties: Properties, children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children }
}

/** Words of the page. */
export function words(value: string): ElementContent {
  return { type: 'text', value }
}

/** HTML made by our own tools, printed as it is. */
export function rawHtml(value: string): ElementContent {
  return { type: 'raw', value }
}

/** What React renders in this place, with the content it is given. */
export function island(
  name: string,
  props: Readonly<Record<string, string>>,
  children: ElementContent[] = [],
): Element {
  return { ...element('div', {}, children), data: { island: { name, props } } }
}
