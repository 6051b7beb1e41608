import { CloudDownload } from 'lucide-react'
import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Language } from '#/base/language.ts'
import type { OfflineGroup, OfflineReport } from '#/base/offline.ts'
import { Button } from '#/ui/button.tsx'
import { askOffline, keepOffline, offlineStore, startOffline } from './offline-client.ts'
import styles from './offline-settings.module.css'
import { megabytes, offlineWords as words } from './offline-words.ts'

const groups = ['text', 'labs', 'whole'] as const satisfies readonly OfflineGroup[]

/** What of the book is kept on this device, with its size, and the way to keep all of it. */
export function OfflineSettings({ language }: { readonly language: Language }) {
  const { support, reports } = useStore(offlineStore)
  useEffect(() => void startOffline(language), [language])
  useEffect(() => {
    if (support === 'ready') for (const group of groups) void askOffline(group, language)
  }, [support, language])
  return (
    <section id="offline" className={styles.section} aria-labelledby="offline-title">
      <h2 id="offline-title">{words.title[language]}</h2>
      <p>{words.lead[language]}</p>
      {support === 'refused' && <p className={styles.problem}>{words.unavailable[language]}</p>}
      {support === 'ready' && (
        <>
          <dl className={styles.groups}>
            {groups.map((group) => (
              <div key={group} data-group={group}>
                <dt>{words[group][language]}</dt>
                <dd>{describe(reports[`${group} ${language}`], language)}</dd>
              </div>
            ))}
          </dl>
          <Keeping report={reports[`whole ${language}`]} language={language} />
        </>
      )}
    </section>
  )
}

interface KeepingProps {
  readonly report: OfflineReport | undefined
  readonly language: Language
}

function Keeping({ report, language }: KeepingProps) {
  const isKept = report !== undefined && report.keptBytes === report.bytes
  return (
    <>
      {report?.isKeeping ? (
        <label className={styles.progress}>
          {words.keeping[language]}
          <progress max={report.bytes} value={report.keptBytes} />
          {megabytes(report.keptBytes)} / {megabytes(report.bytes)}
        </label>
      ) : (
        !isKept && (
          <Button
            icon={<CloudDownload />}
            data-action="keep-offline"
            onClick={() => void keepOffline('whole', language)}
          >
            {words.keepWhole[language]}
            {report && ` (${megabytes(report.bytes - report.keptBytes)})`}
          </Button>
        )
      )}
      <p role="status" className={styles.problem}>
        {isKept && words.wholeKept[language]}
        {!report?.isKeeping && report?.problem && words[report.problem][language]}
      </p>
    </>
  )
}

function describe(report: OfflineReport | undefined, language: Language): string {
  if (!report) return ''
  const { keptBytes, bytes } = report
  if (keptBytes === bytes) return `${words.kept[language]} (${megabytes(bytes)})`
  const state = keptBytes === 0 ? words.notKept : words.partly
  return `${state[language]} (${megabytes(keptBytes)} / ${megabytes(bytes)})`
}
