import type { Language, Text } from '#/base/language.ts'
import type { Place } from '#/ml/surfaces.ts'
import type { HeightField } from '#/viz/contours/height-field.ts'
import { hasSlope, type Terrain } from './surface.ts'
import styles from './view.module.css'
import { inHole, words } from './words.ts'

export interface GroundNoticesProps {
  readonly language: Language
  readonly terrain: Terrain
  readonly field: HeightField
  readonly places: readonly Place[]
  readonly method: 'gradient' | 'newton'
}

/** Says in words why a ball does not go on where the formula has no value, or the Hessian no inverse. */
export function GroundNotices({ language, ...props }: GroundNoticesProps) {
  const notices = noticesOf(props)
  return (
    <div role="status">
      {notices.map((notice) => (
        <p key={notice.en} className={styles.notice} data-notice="ground">
          {notice[language]}
        </p>
      ))}
    </div>
  )
}

function noticesOf({
  terrain,
  field,
  places,
  method,
}: Omit<GroundNoticesProps, 'language'>): readonly Text[] {
  if (!field.heights.some(Number.isFinite)) return [words.noGround]
  const fallen = places.flatMap((place, ball) => (isLost(terrain, place) ? [ball + 1] : []))
  const isStuck =
    method === 'newton' && places.some((place) => hasSlope(terrain, place) && !isCurved(terrain, place))
  return [...(fallen.length > 0 ? [inHole(fallen)] : []), ...(isStuck ? [words.noInverse] : [])]
}

/** In a hole, not thrown beyond all numbers. */
function isLost(terrain: Terrain, place: Place): boolean {
  return place.every(Number.isFinite) && !hasSlope(terrain, place)
}

/** True where the Hessian has an inverse. */
function isCurved({ curvatures }: Terrain, place: Place): boolean {
  const [largest, smallest] = curvatures(place)
  return Number.isFinite(largest) && Number.isFinite(smallest) && largest * smallest !== 0
}
