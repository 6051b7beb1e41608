/** The book's sign, as public/favicon.svg has it; its colours are `var(--name)`, its attributes its only style. */
export const markSvg = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">',
  '<g fill="none" stroke-linecap="round">',
  '<path stroke="var(--orange)" stroke-width="1.8" d="M17 9.3v6.2"/>',
  '<path stroke="var(--accent)" stroke-width="2.4" d="M3 19 21 6.5"/>',
  '</g><g fill="var(--blue)">',
  '<circle cx="7" cy="13.5" r="2.4"/><circle cx="12" cy="8.5" r="2.4"/><circle cx="17" cy="16" r="2.4"/>',
  '</g></svg>',
].join('')
