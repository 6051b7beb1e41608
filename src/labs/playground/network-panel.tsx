import { type ReactNode, useMemo } from 'react'
import type { Language } from '#/base/language.ts'
import { Key } from '#/viz/key.tsx'
import { Notes, Panel } from '#/viz/panels/panels.tsx'
import { LineSample } from '#/viz/samples.tsx'
import { useSize } from '#/viz/use-size.ts'
import { inputNames } from './inputs.ts'
import { ColumnHeads, LayersField } from './layer-controls.tsx'
import type { Link } from './links.ts'
import type { Looked } from './model-view.ts'
import { type Node, netLayout } from './net-layout.ts'
import { NetworkPicture } from './network-picture.tsx'
import { ScaleBar } from './scale-bar.tsx'
import { bare } from './sign-colours.ts'
import styles from './view.module.css'
import { words } from './words.ts'

export interface NetworkPanelProps {
  readonly language: Language
  readonly looked: Looked
  readonly isRegression: boolean
  readonly chosen: Node | null
  readonly onPress: (node: Node) => void
  readonly onPoint: (node: Node | null) => void
  readonly onPickLink: (link: Link) => void
  readonly onLayers: (layers: readonly number[]) => void
  /** What stands under the picture: the chosen neuron. */
  readonly children: ReactNode
}

/** The network, what can be done to its shape, and what its marks mean. */
export function NetworkPanel(props: NetworkPanelProps) {
  const { language, looked, onLayers, children, ...picture } = props
  const [sizeRef, size] = useSize()
  const key = looked.layers.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a look brings a fresh array of the same layers
  const layout = useMemo(() => {
    if (!size) return null
    const height = size.width < 400 ? 270 : Math.min(560, Math.max(330, 0.5 * size.width))
    return netLayout([inputNames.length, ...looked.layers, 1], { width: size.width, height })
  }, [size, key])
  return (
    <Panel label={words.network[language]}>
      <LayersField language={language} layers={looked.layers} onChange={onLayers} />
      <div ref={sizeRef} className={styles.scroll}>
        {layout && (
          <div style={{ inlineSize: layout.width }}>
            <ColumnHeads language={language} layers={looked.layers} layout={layout} onChange={onLayers} />
            <NetworkPicture {...picture} language={language} looked={looked} layout={layout} />
          </div>
        )}
      </div>
      <Notes>
        {children}
        <Key
          entries={[
            { sample: <LineSample colour="var(--orange)" />, label: words.positive[language] },
            { sample: <LineSample colour="var(--blue)" dash="5 4" />, label: words.negative[language] },
          ]}
        />
        <ScaleBar title={words.mapScale[language]} most={bare} bounds={['−m', '0', 'm']} />
        <p className={styles.hint} data-picture="omit">
          {words.pickHint[language]}
        </p>
      </Notes>
    </Panel>
  )
}
