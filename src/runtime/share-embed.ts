/** HTML that shows a lab alone within another page. */
export function embedCode(link: string, title: string): string {
  const attributes = [
    `src="${escaped(link)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    'height="900"',
    'loading="lazy"',
    'allow="fullscreen; clipboard-write"',
    'style="border: 0"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
