import type { Language } from '#/base/language.ts'

export interface ManifestOptions {
  readonly language: Language
  readonly name: string
  readonly description: string
  readonly colour: string
}

/** The icons that an installed book asks for: file, pixels, the sign's share of the width. */
export const icons = [
  { file: 'icons/180.png', pixels: 180, share: 0.72, purpose: undefined },
  { file: 'icons/192.png', pixels: 192, share: 0.8, purpose: 'any' },
  { file: 'icons/512.png', pixels: 512, share: 0.8, purpose: 'any' },
  // systems cut shapes out of it: only its middle four fifths are sure to be seen
  { file: 'icons/512-maskable.png', pixels: 512, share: 0.56, purpose: 'maskable' },
] as const

/** The web manifest in `<language>/`; its addresses are relative, so that it holds under any path. */
export function webManifest({ language, name, description, colour }: ManifestOptions): string {
  const manifest = {
    name,
    short_name: name,
    description,
    lang: language,
    dir: 'ltr',
    start_url: './',
    scope: '../',
    display: 'standalone',
    background_color: colour,
    theme_color: colour,
    categories: ['education', 'books'],
    icons: icons.flatMap(({ file, pixels, purpose }) =>
      purpose ? [{ src: `../${file}`, sizes: `${pixels}x${pixels}`, type: 'image/png', purpose }] : [],
    ),
  }
  return JSON.stringify(manifest, undefined, 2)
}
