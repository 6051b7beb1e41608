import { type LabDeed, labDeeds } from '#/runtime/shortcuts.ts'

/** A lab of the chapter as the presenter sees it. */
export interface LabReport {
  readonly slug: string
  readonly status: string
  readonly step: number
}

/** What the projected window tells. */
export interface StageState {
  /** From 1. */
  readonly slide: number
  /** When the lecture began, in milliseconds since 1970. */
  readonly startedAt: number
  /** There is more of this slide below what is seen. */
  readonly hasMore: boolean
  readonly isCodeShown: boolean
  /** Nobody sees the window, so its labs rest. */
  readonly isHidden: boolean
  /** The labs that have been on the screen. */
  readonly labs: readonly LabReport[]
}

/** What a presenter asks of the projected window. */
export type Wish =
  | { readonly do: 'next' | 'previous' | 'code' | 'clock' }
  | { readonly do: 'go'; readonly slide: number }
  | { readonly do: 'lab'; readonly deed: LabDeed }
  | { readonly do: 'follow'; readonly slug: string; readonly query: string; readonly steps?: number }

export type Message =
  | { readonly kind: 'stage'; readonly state: StageState }
  | { readonly kind: 'wish'; readonly wish: Wish }
  /** A presenter has opened and asks how things are. */
  | { readonly kind: 'hello' }
  /** The projected window is gone. */
  | { readonly kind: 'bye' }

/** Reads what came over the channel; undefined for anything else, such as from another version of the book. */
export function readMessage(data: unknown): Message | undefined {
  if (!isRecord(data)) return undefined
  switch (data.kind) {
    case 'hello':
    case 'bye':
      return { kind: data.kind }
    case 'stage':
      return isStageState(data.state) ? { kind: 'stage', state: data.state } : undefined
    case 'wish':
      return isWish(data.wish) ? { kind: 'wish', wish: data.wish } : undefined
    default:
      return undefined
  }
}

function isStageState(value: unknown): value is StageState {
  if (!isRecord(value)) return false
  const { slide, startedAt, hasMore, isCodeShown, isHidden, labs } = value
  const areFlags = [hasMore, isCodeShown, isHidden].every((flag) => typeof flag === 'boolean')
  return (
    isSlide(slide) && typeof startedAt === 'number' && areFlags && Array.isArray(labs) && labs.every(isReport)
  )
}

function isReport(value: unknown): value is LabReport {
  if (!isRecord(value)) return false
  const { slug, status, step } = value
  return typeof slug === 'string' && typeof status === 'string' && typeof step === 'number'
}

function isWish(value: unknown): value is Wish {
  if (!isRecord(value)) return false
  switch (value.do) {
    case 'next':
    case 'previous':
    case 'code':
    case 'clock':
      return true
    case 'go':
      return isSlide(value.slide)
    case 'lab':
      return typeof value.deed === 'string' && Object.hasOwn(labDeeds, value.deed)
    case 'follow':
      return (
        typeof value.slug === 'string' &&
        typeof value.query === 'string' &&
        (value.steps === undefined || typeof value.steps === 'number')
      )
    default:
      return false
  }
}

function isSlide(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 1
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
