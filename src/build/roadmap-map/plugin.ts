import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { roadmapOf } from '#/build/roadmap.ts'
import { layout } from './layout.ts'

const mapId = /\/content\/roadmap\.json\?map$/

/** Makes `/content/roadmap.json?map` importable: where everything stands on the map of the book. */
export function roadmapMap({ root }: { readonly root: string }): Plugin {
  let known: { readonly key: string; readonly json: string } | undefined
  return {
    name: 'roadmap-map',
    enforce: 'pre',
    load: {
      filter: { id: mapId },
      async handler() {
        const file = `${root}content/roadmap.json`
        const roadmap = roadmapOf(await readFile(file, 'utf8'))
        if (!roadmap) return this.error(`${file} cannot be read`)
        this.addWatchFile(file)
        // drawn anew only where the order or a prerequisite changed, not a title
        const lines = roadmap.parts.map(({ id, chapters }) => [
          id,
          chapters.map((one) => [one.slug, one.prerequisites]),
        ])
        const key = JSON.stringify(lines)
        if (known?.key !== key) known = { key, json: JSON.stringify(layout(roadmap)) }
        return {
          code: `export default JSON.parse(${JSON.stringify(known.json)})\n`,
          map: null,
          moduleType: 'js',
        }
      },
    },
  }
}
