/**
 * What is being fetched for the page; where it cannot be had, the whole page is opened anew instead, once: the
 * service worker keeps pages, not the pieces by which they follow each other.
 */
export async function orKeptPage<T>(fetching: Promise<T>): Promise<T> {
  try {
    return await fetching
  } catch (error) {
    if (!mayOpenAnew()) throw error
    location.reload()
    return await new Promise<never>(() => {})
  }
}

function mayOpenAnew(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  // the page that the browser itself opened would only be opened again, and again
  const isOtherPage = opened !== undefined && new URL(opened.name).pathname !== location.pathname
  return isOtherPage && navigator.serviceWorker?.controller != null
}
