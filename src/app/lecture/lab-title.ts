import type { Deck } from './use-deck.ts'

/** The name of a lab, as its prerendered place on the page has it; its slug where the page has none yet. */
export function labTitle({ placed }: Deck, slug: string): string {
  const place = placed.find(({ item }) => item.kind === 'lab' && item.slug === slug)
  return place?.element.querySelector('[data-lab] h3')?.textContent || slug
}
