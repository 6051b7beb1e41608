import type { Language } from './language.ts'

/** What can be kept offline; each holds `core`, and `whole` holds everything. */
export type OfflineGroup = 'core' | 'text' | 'labs' | 'whole'

/** A file of the site as the build lists it for the service worker. */
export interface OfflineFile {
  /** From the site's root; a page without its `index.html`. */
  readonly path: string
  /** Changes with the content; undefined where the name does. */
  readonly revision?: string
  readonly bytes: number
  /** The smallest group that needs it. */
  readonly group: OfflineGroup
  /** Of one language only. */
  readonly language?: Language
}

/** One build of the site. */
export interface Edition {
  /** Pages carry it too, as `data-version`. */
  readonly version: string
  readonly files: readonly OfflineFile[]
}

/** Why a file was not kept: no room, or it could not be fetched. */
export type OfflineProblem = 'full' | 'lost'

/** From a page to the service worker. */
export type OfflineRequest = {
  /** `keep` fetches what is missing; `tell` only reports. */
  readonly type: 'keep' | 'tell'
  readonly group: OfflineGroup
  readonly language: Language
  /** Of the page that asks. */
  readonly version: string
}

/** From the service worker to every page: how much of a group is kept. */
export interface OfflineReport {
  readonly group: OfflineGroup
  readonly language: Language
  /** Of the service worker. */
  readonly version: string
  readonly keptBytes: number
  readonly bytes: number
  readonly isKeeping: boolean
  readonly problem?: OfflineProblem
}

/** The files that keeping a group in a language takes. */
export function filesOf({ files }: Edition, group: OfflineGroup, language: Language): readonly OfflineFile[] {
  return files.filter(
    (file) =>
      (file.language ?? language) === language &&
      (group === 'whole' || file.group === 'core' || file.group === group),
  )
}
