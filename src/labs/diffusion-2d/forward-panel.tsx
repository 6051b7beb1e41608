import { useId } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { NumberField } from '#/ui/number-field.tsx'
import { SelectField } from '#/ui/select-field.tsx'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel } from '#/viz/panels/panels.tsx'
import { Plot, PlotWarning } from '#/viz/panels/plot.tsx'
import { Measures, Readout } from '#/viz/panels/readout.tsx'
import type { Paints } from '#/viz/points/use-point-pointer.ts'
import { DotSample, LineSample, SquareSample } from '#/viz/samples.tsx'
import { useSize } from '#/viz/use-size.ts'
import type { ArrowKind } from './arrow-field.ts'
import { ForwardPicture, type ForwardScene } from './forward-picture.tsx'
import { usePlane } from './use-plane.ts'
import { words } from './words.ts'

export interface ForwardPanelProps {
  readonly language: Language
  readonly scene: ForwardScene
  readonly paints: Paints
  readonly arrows: ArrowKind
  /** False where the true score is not known. */
  readonly hasTrueScore: boolean
  readonly onArrows: (kind: ArrowKind) => void
  readonly onLevel: (level: number) => void
}

/** The data at a level of noise that the reader sets, and the score there. */
export function ForwardPanel(props: ForwardPanelProps) {
  const { language, scene, paints, arrows, hasTrueScore, onArrows, onLevel } = props
  const { level, alphaBar } = scene
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const plane = usePlane(size, scene.scaling)
  const format = (value: number) => formatNumber(value, language, 3)
  const isLost = !scene.weights.every(Number.isFinite)
  const kinds: readonly ArrowKind[] = hasTrueScore ? ['learned', 'true', 'none'] : ['learned', 'none']
  return (
    <Panel label={words.forward[language]}>
      <Readout>
        <b>{words.forward[language]}</b>
        <Measures>
          <span>
            <i>t</i> = {level}
          </span>
          <span>
            √<i>ᾱ</i> = {format(Math.sqrt(alphaBar[level]!))}
          </span>
          <span>
            √(1 − <i>ᾱ</i>) = {format(Math.sqrt(1 - alphaBar[level]!))}
          </span>
        </Measures>
      </Readout>
      <Plot sizeRef={sizeRef} shape="square">
        {plane && <ForwardPicture {...{ language, scene, plane, arrows, paints, hintId }} />}
        <PlotWarning text={isLost ? words.lost[language] : null} />
      </Plot>
      <Notes>
        <div data-picture="omit">
          <NumberField
            label={words.level[language]}
            value={level}
            min={0}
            max={100}
            integer
            onChange={onLevel}
            problemText={() => words.levelProblem[language]}
          />
        </div>
        <div data-picture="omit">
          <SelectField<ArrowKind>
            label={words.arrows[language]}
            value={kinds.includes(arrows) ? arrows : 'learned'}
            options={kinds.map((kind) => ({ value: kind, label: words[kind][language] }))}
            help={hasTrueScore ? undefined : words.noClouds[language]}
            onChange={onArrows}
          />
        </div>
        <Key
          entries={[
            { sample: <DotSample fill="var(--blue)" />, label: words.noisedDot[language] },
            { sample: <DotSample fill="none" edge="var(--muted)" />, label: words.dataDot[language] },
            { sample: <SquareSample colour="var(--blue)" />, label: words.densityKey[language] },
            { sample: <LineSample colour={arrowToken(arrows)} />, label: words.arrows[language] },
          ]}
        />
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}

/** The colour that a kind of arrow has in the key. */
function arrowToken(kind: ArrowKind): string {
  return kind === 'true' ? 'var(--green)' : 'var(--accent)'
}
