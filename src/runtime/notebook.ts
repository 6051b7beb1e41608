import type { Language } from '#/base/language.ts'

/** A cell as nbformat 4.5 has it; `source` is its lines, each but the last with its newline. */
interface Cell {
  readonly cell_type: 'markdown' | 'code'
  readonly id: string
  readonly metadata: Readonly<Record<string, never>>
  readonly source: readonly string[]
}

export interface NotebookOptions {
  readonly title: string
  readonly goal: string
  readonly language: Language
}

const remark: Record<Language, string> = {
  ja: '必要なもの：NumPy と scikit-learn。値とデータは、実験のいまの設定から書き込んであります。上のセルから順に実行してください。',
  en: 'Needs NumPy and scikit-learn. Values and data are those of the lab as it was set. Run the cells from top to bottom.',
}

/**
 * A Jupyter notebook (nbformat 4.5) of a Python source: a cell that says what it is, then one code cell for
 * each part that begins with `# %%`.
 */
export function toNotebook(source: string, { title, goal, language }: NotebookOptions): string {
  const parts = source.trim().split(/^# %% ?/m)
  // the words behind the marker become a comment
  const cells = [parts[0]!, ...parts.slice(1).map((part) => (part.startsWith('\n') ? part : `# ${part}`))]
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const notebook = {
    cells: [
      cellOf('markdown', 'about', `# ${title}\n\n${goal}\n\n${remark[language]}`),
      ...cells.map((code, index) => ({
        ...cellOf('code', `part-${index + 1}`, code),
        execution_count: null,
        outputs: [],
      })),
    ],
    metadata: {
      kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
      language_info: { name: 'python' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  }
  return `${JSON.stringify(notebook, null, 1)}\n`
}

function cellOf(type: Cell['cell_type'], id: string, text: string): Cell {
  return { cell_type: type, id, metadata: {}, source: text.split(/(?<=\n)/) }
}
