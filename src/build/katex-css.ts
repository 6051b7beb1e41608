import type { Plugin } from 'vite'

/** Every browser that runs this site reads woff2: the woff and ttf copies of KaTeX's fonts stay out of the build. */
export function katexCss(): Plugin {
  return {
    name: 'katex-css',
    enforce: 'pre',
    transform: {
      filter: { id: /katex(\.min)?\.css$/ },
      handler: (code) => ({
        code: code.replace(/,\s*url\([^)]*\.(?:woff|ttf)\) format\(["'](?:woff|truetype)["']\)/g, ''),
        map: null,
      }),
    },
  }
}
