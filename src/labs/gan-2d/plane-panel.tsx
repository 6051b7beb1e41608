import { useId, useMemo } from 'react'
import { SwitchField } from '#/ui/switch-field.tsx'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel } from '#/viz/panels/panels.tsx'
import { Plot, PlotWarning } from '#/viz/panels/plot.tsx'
import { plotBox } from '#/viz/plot-box.ts'
import { useSize } from '#/viz/use-size.ts'
import { reach } from './data-sets.ts'
import { OwnTools } from './own-tools.tsx'
import { planeKey } from './plane-key.tsx'
import { PlanePicture, type PlanePictureProps } from './plane-picture.tsx'
import spec from './spec.ts'
import { VerdictScale } from './verdict-scale.tsx'
import styles from './view.module.css'
import { words } from './words.ts'

type Shown = Partial<Record<'field' | 'grid' | 'arrows' | 'best', boolean>>

export interface PlanePanelProps extends Omit<PlanePictureProps, 'box' | 'hintId'> {
  readonly shown: Required<Shown>
  /** True where the best discriminator is known. */
  readonly hasBest: boolean
  readonly hasOwn: boolean
  readonly onShow: (shown: Shown) => void
  readonly onPaint: (isPainting: boolean) => void
  readonly onClear: () => void
}

const plane = { x: [-reach, reach], y: [-reach, reach] } as const

/** Real samples, fakes and both players in one plane, and what can be done there. */
export function PlanePanel(props: PlanePanelProps) {
  const { language, scene, layers, shown, hasBest, onShow } = props
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const box = useMemo(() => size && plotBox(size, plane), [size])
  const switches = (['field', 'grid', 'arrows', 'best'] as const).filter((name) => name !== 'best' || hasBest)
  return (
    <Panel label={words.plane[language]}>
      <Plot sizeRef={sizeRef} shape="square">
        {box && <PlanePicture {...props} box={box} hintId={hintId} />}
        <PlotWarning text={scene.isFinite ? null : words.lost[language]} />
      </Plot>
      <Notes>
        <VerdictScale language={language} isBest={shown.best && hasBest} />
        <Key entries={planeKey(language, layers)} />
        <fieldset className={styles.switches} data-picture="omit">
          <legend className="visually-hidden">{words.layers[language]}</legend>
          {switches.map((name) => (
            <SwitchField
              key={name}
              label={spec.params[name].label[language]}
              checked={shown[name]}
              onChange={(isShown) => onShow({ [name]: isShown })}
            />
          ))}
        </fieldset>
        <OwnTools {...props} box={box} />
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}
