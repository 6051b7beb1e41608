import { expect, test } from 'vitest'
import { toNotebook } from './notebook.ts'

const source = '"""Doc."""\nimport numpy as np\n\n# %% First part\na = 1\nb = 2\n\n# %%\nprint(a + b)\n'
const options = { title: 'Fit a line', goal: 'Find it.', language: 'en' } as const
const notebook = JSON.parse(toNotebook(source, options))

test('the notebook keeps the rules of nbformat 4.5', () => {
  expect([notebook.nbformat, notebook.nbformat_minor]).toEqual([4, 5])
  expect(Object.keys(notebook).sort()).toEqual(['cells', 'metadata', 'nbformat', 'nbformat_minor'])
  expect(notebook.metadata.kernelspec).toMatchObject({ name: 'python3', display_name: 'Python 3' })
  expect(notebook.metadata.language_info.name).toBe('python')
  const ids = notebook.cells.map((cell: { id: string }) => cell.id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const cell of notebook.cells) {
    expect(cell.id).toMatch(/^[a-zA-Z0-9\-_]{1,64}$/)
    expect(cell.metadata).toEqual({})
    expect(cell.source.slice(0, -1).every((line: string) => line.endsWith('\n'))).toBe(true)
    expect(cell.source.at(-1)).not.toMatch(/\n$/)
    const fields = Object.keys(cell).sort()
    if (cell.cell_type === 'code') {
      expect(fields).toEqual(['cell_type', 'execution_count', 'id', 'metadata', 'outputs', 'source'])
      expect([cell.execution_count, cell.outputs]).toEqual([null, []])
    } else expect(fields).toEqual(['cell_type', 'id', 'metadata', 'source'])
  }
})

test('a cell says what it is, the others hold the code between the markers', () => {
  const texts = notebook.cells.map((cell: { source: string[] }) => cell.source.join(''))
  expect(texts[0]).toMatch(/^# Fit a line\n\nFind it\.\n/)
  expect(texts.slice(1)).toEqual([
    '"""Doc."""\nimport numpy as np',
    '# First part\na = 1\nb = 2',
    'print(a + b)',
  ])
})
