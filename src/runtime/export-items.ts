import type { Text } from '#/base/language.ts'
import type { Listings } from './code-listing.ts'
import { rowsOf, settingsOf } from './code-settings.ts'
import { historyCsv, tableCsv } from './export-csv.ts'
import { runName, saveFile } from './export-file.ts'
import { exportWords, historyNote, lettersNote, rowsNote } from './export-words.ts'
import type { LabFrameProps } from './lab-frame.tsx'
import { type Weights, writeSafetensors } from './safetensors.ts'

/** One thing that can be taken out of a lab. */
export interface ExportItem {
  readonly name: string
  readonly label: Text
  readonly note: Text
  readonly file: string
  /** False while there is nothing to save; `note` says why. */
  readonly isReady: boolean
  readonly save: () => Promise<void> | void
  /** What to say while it works, and where it fails. */
  readonly busy?: Text
  readonly failed?: Text
}

export interface ExportSources extends LabFrameProps {
  /** Asks the run for its trained weights; undefined where the lab has none to give. */
  readonly fetchWeights?: (() => Promise<Weights>) | undefined
  readonly loadListings: (slug: string) => Promise<Listings>
}

const csv = 'text/csv;charset=utf-8'

/** All that a lab has to give at this moment. */
export function exportItems(sources: ExportSources): readonly ExportItem[] {
  const { lab, fetchWeights, loadListings } = sources
  const weights = fetchWeights ? [weightsItem(sources, fetchWeights)] : []
  const program: ExportItem = {
    name: 'program',
    label: exportWords.program,
    note: exportWords.programNote,
    file: `${lab.slug}.ts`,
    isReady: true,
    save: async () =>
      saveFile(`${lab.slug}.ts`, [(await loadListings(lab.slug)).program.source], 'text/plain'),
    failed: exportWords.programFailed,
  }
  return [historyItem(sources), ...tableItems(sources), ...textItems(sources), ...weights, program]
}

function historyItem({ lab }: ExportSources): ExportItem {
  const { readings } = lab.store.getState().history
  const isReady = readings.some(({ step }) => step > 0)
  const file = `${runName(lab)}.csv`
  return {
    name: 'history',
    label: exportWords.history,
    note: isReady
      ? historyNote(readings.length, Object.keys(lab.spec.metrics).length)
      : exportWords.noHistory,
    file,
    isReady,
    save: () => saveFile(file, [historyCsv(lab.spec, readings)], csv),
  }
}

function tableItems({ lab, language }: ExportSources): ExportItem[] {
  return Object.entries(lab.spec.params).flatMap(([name, param]): ExportItem[] => {
    if (param.kind !== 'table') return []
    const rows = rowsOf(lab.spec, lab.store.getState(), name) ?? []
    const file = `${lab.slug}-${name}-seed${lab.store.getState().seed}.csv`
    return [
      {
        name,
        label: param.label,
        note: rows.length > 0 ? rowsNote(rows.length) : exportWords.noRows,
        file,
        isReady: rows.length > 0,
        save: () => saveFile(file, [tableCsv(param, rows, language)], csv),
      },
    ]
  })
}

function textItems({ lab }: ExportSources): ExportItem[] {
  const settings = settingsOf(lab.spec, lab.store.getState())
  return Object.entries(lab.spec.params).flatMap(([name, param]): ExportItem[] => {
    if (param.kind !== 'text' || !param.isLong) return []
    const text = String(settings[name])
    const file = `${lab.slug}-${name}.txt`
    return [
      {
        name,
        label: param.label,
        note: lettersNote([...text].length),
        file,
        isReady: text !== '',
        save: () => saveFile(file, [text], 'text/plain;charset=utf-8'),
      },
    ]
  })
}

function weightsItem({ lab }: ExportSources, fetchWeights: () => Promise<Weights>): ExportItem {
  const { seed, look } = lab.store.getState()
  const file = `${runName(lab)}.safetensors`
  return {
    name: 'weights',
    label: exportWords.weights,
    note: exportWords.weightsNote,
    file,
    isReady: look !== undefined,
    save: async () => {
      const metadata = { lab: lab.slug, seed: String(seed), step: String(lab.store.getState().step) }
      const bytes = writeSafetensors(await fetchWeights(), metadata)
      saveFile(file, [bytes as BlobPart], 'application/octet-stream')
    },
    busy: exportWords.weightsBusy,
    failed: exportWords.weightsFailed,
  }
}
