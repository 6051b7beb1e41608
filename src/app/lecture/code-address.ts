import type { Language } from '#/base/language.ts'
import type { LabsHub } from '#/runtime/labs-hub.ts'
import type { AddressOf } from '#/runtime/labs-provider.tsx'
import { qrModules } from '#/runtime/qr-code.tsx'
import type { Slide } from './slides.ts'

/** The address that students' phones open, and how much of what is on the wall it carries. */
export interface CodeAddress {
  readonly address: string
  readonly carries: 'codeExact' | 'codeSettings' | 'codePlace'
  /** The controls that whoever opens it does not see. */
  readonly withheld: readonly string[]
}

export interface CodeAddressOptions {
  readonly slide: Slide
  readonly hub: LabsHub
  readonly addressOf: AddressOf
  readonly language: Language
}

/**
 * The address of what a slide shows: its lab as it is at this moment; where that is too long for a code, its lab as
 * it is set; on a slide without a lab, the place in the chapter.
 */
export function codeAddress({ slide, hub, addressOf, language }: CodeAddressOptions): CodeAddress {
  const { lab: slug, anchor = '' } = slide
  const lab = slug === undefined ? undefined : hub.find(slug)
  if (!lab) {
    const { link } = addressOf(anchor, '', language)
    return { address: anchor === '' ? link.replace(/#$/, '') : link, carries: 'codePlace', withheld: [] }
  }
  const { withheld } = lab.store.getState()
  const { query, isWhole } = hub.fullQuery(lab.slug)
  const { link } = addressOf(lab.slug, query, language)
  if (isWhole && qrModules(link)) return { address: link, carries: 'codeExact', withheld }
  const set = addressOf(lab.slug, hub.settingsQuery(lab.slug), language).link
  return { address: set, carries: 'codeSettings', withheld }
}
