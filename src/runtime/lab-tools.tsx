import { Code, Download, Maximize, Share2 } from 'lucide-react'
import { type ComponentProps, lazy, type RefObject, Suspense, useCallback, useState } from 'react'
import { Button } from '#/ui/button.tsx'
import { toggleFullScreen } from './full-screen.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import styles from './lab-tools.module.css'
import { useLabs } from './labs-provider.tsx'
import { shortcuts } from './shortcuts.ts'
import { useLabState } from './use-lab-state.ts'
import { linkTooLong, words } from './words.ts'

const CodePanel = lazy(() => import('./code-panel.tsx').then(({ CodePanel }) => ({ default: CodePanel })))
const ExportDialog = lazy(() =>
  import('./export-dialog.tsx').then(({ ExportDialog }) => ({ default: ExportDialog })),
)
const ShareDialog = lazy(() =>
  import('./share-dialog.tsx').then(({ ShareDialog }) => ({ default: ShareDialog })),
)

export interface LabToolsProps extends LabFrameProps {
  readonly frame: RefObject<HTMLElement | null>
}

/** What can be taken along: the code, the numbers, a link; and the whole screen. Each is fetched when opened. */
export function LabTools({ lab, language, frame }: LabToolsProps) {
  const { hub } = useLabs()
  const [opened, setOpened] = useState<'export' | 'share'>()
  // a dialog once opened stays, so that the focus finds its way back
  const [wanted, setWanted] = useState<Readonly<Record<string, boolean>>>({})
  const [hasCode, setHasCode] = useState(false)
  const getPicture = useCallback(() => frame.current?.querySelector('[data-picture=""]') ?? null, [frame])
  const fetchWeights = useCallback(() => lab.weights(), [lab])
  const open = (tool: 'export' | 'share') => {
    setWanted({ ...wanted, [tool]: true })
    setOpened(tool)
  }
  return (
    <div className={styles.tools}>
      <div className={styles.buttons}>
        <Button
          variant="quiet"
          data-action="code"
          icon={<Code />}
          aria-expanded={hasCode}
          onClick={() => setHasCode(!hasCode)}
        >
          {words.code[language]}
        </Button>
        <Button variant="quiet" data-action="export" icon={<Download />} onClick={() => open('export')}>
          {words.export[language]}
        </Button>
        <Button variant="quiet" data-action="share" icon={<Share2 />} onClick={() => open('share')}>
          {words.share[language]}
        </Button>
        <Button
          variant="quiet"
          data-action="full-screen"
          aria-keyshortcuts={shortcuts.fullScreen}
          icon={<Maximize />}
          onClick={() => void toggleFullScreen(frame.current)}
        >
          {words.fullScreen[language]}
        </Button>
      </div>
      <Suspense>
        {hasCode && <CodePanel lab={lab} language={language} loadListings={hub.registry.loadListings} />}
        {wanted.export && (
          <ExportDialog
            lab={lab}
            language={language}
            loadListings={hub.registry.loadListings}
            fetchWeights={fetchWeights}
            isOpen={opened === 'export'}
            onClose={() => setOpened(undefined)}
          />
        )}
        {wanted.share && (
          <Share
            lab={lab}
            language={language}
            getPicture={getPicture}
            isOpen={opened === 'share'}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Suspense>
    </div>
  )
}

type ShareProps = Pick<
  ComponentProps<typeof ShareDialog>,
  'lab' | 'language' | 'getPicture' | 'isOpen' | 'onClose'
>

/** The share dialog with links to the lab as it is at this moment. */
function Share(props: ShareProps) {
  const { lab, language } = props
  const { hub, addressOf } = useLabs()
  // the link changes with it
  useLabState(lab, (state) => state.withheld)
  const { query, isWhole } = hub.fullQuery(lab.slug)
  const problem = isWhole ? undefined : linkTooLong[language]
  return <ShareDialog {...props} {...addressOf(lab.slug, query, language)} problem={problem} />
}
