const fields =
  'input:not([type="range"], [type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/** True for the keys that open the search: Ctrl-K or ⌘K anywhere, `/` where nothing is being typed. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.altKey) return false
  if (document.querySelector('dialog:modal')) return false
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k' && !event.shiftKey
  return event.key === '/' && !(event.target instanceof Element && event.target.closest(fields))
}
