/** The link to a footnote that was clicked, where it is to be shown here; undefined for every other click. */
export function clickedFootnote(event: {
  readonly target: EventTarget
  readonly metaKey: boolean
  readonly ctrlKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}): HTMLAnchorElement | undefined {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined
  if (!(event.target instanceof Element) || !('popover' in HTMLElement.prototype)) return undefined
  return event.target.closest<HTMLAnchorElement>('a[data-footnote-ref]') ?? undefined
}

/**
 * Shows a footnote beside its mark, in a popover that Escape and a click elsewhere close. False where the page has
 * no such note: then the link is to be followed.
 */
export function showFootnote(mark: HTMLAnchorElement): boolean {
  const note = mark.ownerDocument.getElementById(decodeURIComponent(mark.hash.slice(1)))
  if (!note) return false
  const card = mark.ownerDocument.createElement('aside')
  card.className = 'footnote-card'
  card.popover = 'auto'
  card.tabIndex = -1
  // takes the focus when it opens and gives it back to the mark when it closes
  card.autofocus = true
  card.role = 'note'
  card.ariaLabel = mark.textContent
  card.append(...Array.from(note.cloneNode(true).childNodes))
  for (const link of card.querySelectorAll('[data-footnote-backref]')) link.remove()
  for (const named of card.querySelectorAll('[id]')) named.removeAttribute('id')
  card.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') card.remove()
  })
  // beside the mark, so that Tab goes on from it
  mark.parentElement!.after(card)
  card.showPopover({ source: mark })
  return true
}
