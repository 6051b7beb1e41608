/** A line of text as the page has set it. */
export interface TextLine {
  readonly text: string
  readonly box: DOMRect
}

/** False for what is hidden in any of the ways that views hide things. */
export function isDrawn(element: Element): boolean {
  const { visibility, clipPath } = getComputedStyle(element)
  if (clipPath !== 'none') return false
  return visibility === 'visible' && element.checkVisibility({ opacityProperty: true })
}

/** Fills an element's box and draws its border, where it has any. */
export function drawBox(context: CanvasRenderingContext2D, element: Element, box: DOMRect): void {
  const style = getComputedStyle(element)
  const width = Number.parseFloat(style.borderTopWidth)
  const hasBorder =
    width > 0 && style.borderTopStyle !== 'none' && style.borderLeftWidth === style.borderTopWidth
  const inset = hasBorder ? width / 2 : 0
  context.beginPath()
  context.roundRect(
    box.left + inset,
    box.top + inset,
    Math.max(0, box.width - 2 * inset),
    Math.max(0, box.height - 2 * inset),
    Number.parseFloat(style.borderTopLeftRadius) || 0,
  )
  context.fillStyle = style.backgroundColor
  context.fill()
  if (!hasBorder) return
  context.lineWidth = width
  context.strokeStyle = style.borderTopColor
  context.stroke()
}

/** A text node's lines, found by where its characters stand. */
export function linesOf(node: Text): readonly TextLine[] {
  const lines: { text: string; box: DOMRect }[] = []
  const range = document.createRange()
  for (let index = 0; index < node.length; index++) {
    range.setStart(node, index)
    range.setEnd(node, index + 1)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const last = lines.at(-1)
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) {
      last.text += node.data[index]
      last.box = new DOMRect(last.box.x, last.box.y, box.right - last.box.x, last.box.height)
    } else lines.push({ text: node.data[index]!, box })
  }
  return lines
}

/** Draws lines of text in the type that their element has. */
export function drawText(
  context: CanvasRenderingContext2D,
  lines: readonly TextLine[],
  element: Element,
): void {
  const style = getComputedStyle(element)
  context.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
  context.fillStyle = style.color
  context.textBaseline = 'alphabetic'
  for (const { text, box } of lines) {
    const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = context.measureText(text)
    const baseline = box.top + (box.height - ascent - descent) / 2 + ascent
    context.fillText(text, box.left, baseline, box.width + 1)
  }
}
