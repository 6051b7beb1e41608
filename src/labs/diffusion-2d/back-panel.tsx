import { Pause, Play as PlayIcon } from 'lucide-react'
import type { Language } from '#/base/language.ts'
import { formatNumber } from '#/base/number.ts'
import { Button } from '#/ui/button.tsx'
import { NumberField } from '#/ui/number-field.tsx'
import { Key } from '#/viz/key.tsx'
import { Notes, Panel, Remark, Tools } from '#/viz/panels/panels.tsx'
import { Plot } from '#/viz/panels/plot.tsx'
import { Measures, Readout } from '#/viz/panels/readout.tsx'
import { DotSample, LineSample, SquareSample } from '#/viz/samples.tsx'
import { useSize } from '#/viz/use-size.ts'
import { BackPicture, type BackScene } from './back-picture.tsx'
import { usePlane } from './use-plane.ts'
import type { Play } from './use-play.ts'
import { wayAt } from './way-at.ts'
import { words } from './words.ts'

export interface BackPanelProps {
  readonly language: Language
  readonly scene: BackScene
  readonly play: Play
}

/** Particles on their way from noise to samples. */
export function BackPanel({ language, scene, play }: BackPanelProps) {
  const [sizeRef, size] = useSize()
  const plane = usePlane(size, scene.scaling)
  const moment = wayAt(scene.way, play.share)
  const { distance, baseline } = scene
  return (
    <Panel label={words.back[language]}>
      <Readout>
        <b>{words.back[language]}</b>
        <Measures>
          <span>
            <i>t</i> = {Math.round(moment.level)}
          </span>
          <span>
            <i>D</i> = {formatNumber(distance, language, 2)}
          </span>
          {baseline !== null && (
            <span>
              {words.dataToData[language]} {formatNumber(baseline, language, 2)}
            </span>
          )}
          {scene.clouds !== null && (
            <span>
              {words.clouds[language]} {scene.clouds}/{scene.cloudCount}
            </span>
          )}
        </Measures>
      </Readout>
      <Plot sizeRef={sizeRef} shape="square">
        {plane && <BackPicture {...{ language, scene, plane, moment }} />}
      </Plot>
      <Notes>
        <div data-picture="omit">
          <NumberField
            label={words.progress[language]}
            unit="%"
            value={Math.round(100 * play.share)}
            min={0}
            max={100}
            integer
            onChange={(percent) => play.setShare(percent / 100)}
            problemText={() => words.progressProblem[language]}
          />
        </div>
        {play.canPlay ? (
          <Tools>
            <Button icon={play.isPlaying ? <Pause /> : <PlayIcon />} onClick={play.toggle}>
              {words[play.isPlaying ? 'stop' : 'play'][language]}
            </Button>
          </Tools>
        ) : (
          <Remark>{words.still[language]}</Remark>
        )}
        <Key
          entries={[
            { sample: <DotSample fill="var(--orange)" />, label: words.sampleDot[language] },
            { sample: <LineSample colour="var(--muted)" />, label: words.trail[language] },
            { sample: <SquareSample colour="var(--blue)" />, label: words.densityKey[language] },
          ]}
        />
      </Notes>
    </Panel>
  )
}
