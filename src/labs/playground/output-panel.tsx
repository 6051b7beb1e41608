import { useId, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { SwitchField } from '#/ui/switch-field.tsx'
import { Key } from '#/viz/key.tsx'
import { Hints, Notes, Panel } from '#/viz/panels/panels.tsx'
import { PlotWarning } from '#/viz/panels/plot.tsx'
import { plotBox } from '#/viz/plot-box.ts'
import type { PointEditing } from '#/viz/points/use-point-editing.ts'
import type { Paints } from '#/viz/points/use-point-pointer.ts'
import { useSize } from '#/viz/use-size.ts'
import type { Row } from './data-sets.ts'
import { type Looked, limitOf } from './model-view.ts'
import type { Node } from './net-layout.ts'
import { outputKey } from './output-key.tsx'
import { OutputPicture } from './output-picture.tsx'
import { ScaleBar } from './scale-bar.tsx'
import { underMarks } from './sign-colours.ts'
import styles from './view.module.css'
import { neuronWords, words } from './words.ts'

export interface OutputPanelProps {
  readonly language: Language
  readonly looked: Looked
  readonly editing: PointEditing<Row>
  readonly previewed: Node | null
  readonly isRegression: boolean
  readonly trainShare: number
  readonly isDiscrete: boolean
  readonly isTestShown: boolean
  readonly paints: Paints
  readonly label: string
  readonly set: (values: { testShown?: boolean; discretise?: boolean }) => void
}

/** The output over the plane, with the data that the reader can move and draw. */
export function OutputPanel(props: OutputPanelProps) {
  const { language, looked, previewed, isRegression, isDiscrete, isTestShown, set } = props
  const [sizeRef, size] = useSize()
  const hintId = useId()
  const domainKey = JSON.stringify(looked.plane)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look brings a fresh plane with the same numbers
  const box = useMemo(() => size && plotBox(size, looked.plane), [size, domainKey])
  const isLost = !looked.weights.every(Number.isFinite)
  return (
    <Panel label={words.output[language]}>
      <p className={styles.outputHead}>
        <b>
          {previewed ? neuronWords(previewed, looked.layers.length + 1)[language] : words.output[language]}
        </b>
      </p>
      <div ref={sizeRef} className={styles.plot}>
        {box && <OutputPicture {...props} box={box} hintId={hintId} />}
        <PlotWarning text={isLost ? words.notANumber[language] : null} />
      </div>
      <Notes>
        <OutputScale {...{ language, looked, previewed, isRegression }} />
        <Key entries={outputKey({ language, isRegression, isTestShown })} />
        <div className={styles.switches} data-picture="omit">
          <SwitchField
            label={words.testShown[language]}
            checked={isTestShown}
            onChange={(testShown) => set({ testShown })}
          />
          <SwitchField
            label={words.discretise[language]}
            checked={isDiscrete}
            onChange={(discretise) => set({ discretise })}
          />
        </div>
        <Hints hint={words.hint[language]} keys={words.keys[language]} keysId={hintId} />
      </Notes>
    </Panel>
  )
}

type ScaleProps = Pick<OutputPanelProps, 'language' | 'looked' | 'previewed' | 'isRegression'>

/** What the colours of the plane stand for just now. */
function OutputScale({ language, looked, previewed, isRegression }: ScaleProps) {
  const { centre, spread } = looked.scaling.t
  const format = (value: number) => formatNumber(value, language, 2)
  if (previewed) {
    const limit = limitOf(looked, previewed)
    const bounds = [format(-limit), '0', format(limit)] as const
    return <ScaleBar title={words.answer[language]} most={underMarks} bounds={bounds} />
  }
  if (isRegression) {
    const bounds = [format(centre - spread), format(centre), format(centre + spread)] as const
    return <ScaleBar title={words.prediction[language]} most={underMarks} bounds={bounds} />
  }
  return <ScaleBar title={words.probability[language]} most={underMarks} bounds={['0', '0.5', '1']} />
}
