import { MemoryRouter } from 'react-router-dom'
import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { clearProgress, currentProgress, keepProgress } from '#/app/progress.ts'
import { writeProgress } from '#/app/progress-format.ts'
import { ProgressPage } from '#/app/progress-page.tsx'

beforeEach(() => {
  localStorage.clear()
  clearProgress()
})

async function show() {
  return await render(
    <MemoryRouter>
      <ProgressPage language="en" />
    </MemoryRouter>,
  )
}

/** Chooses a file with this text. */
async function choose(text: string) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!
  await userEvent.upload(input, new File([text], 'record.json', { type: 'application/json' }))
}

test('what was done in a chapter is listed', async () => {
  keepProgress('linear-regression/predict/a', { chosen: 1, isRight: true })
  keepProgress('linear-regression/predict/b', { chosen: 0, isRight: false })
  await show()
  const row = page.getByRole('row', { name: /Linear regression/ })
  await expect.element(row).toHaveTextContent('1 / 2')
})

test('it is cleared only after asking', async () => {
  keepProgress('linear-regression/reading', { isFinished: true })
  await show()
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByRole('button', { name: 'Cancel' }).click()
  await expect.element(page.getByRole('row', { name: /Read$|Read / })).toBeVisible()
  await page.getByRole('button', { name: 'Clear' }).click()
  await page.getByRole('button', { name: 'Clear everything' }).click()
  await expect.element(page.getByText('The record has been cleared.')).toBeVisible()
  expect(currentProgress().entries).toEqual({})
})

test('an exported file comes back, a bad one is named and changes nothing', async () => {
  keepProgress('linear-regression/reading', { isFinished: true })
  const file = writeProgress(currentProgress())
  const newer = writeProgress(currentProgress(), { version: 9, migrations: {} })
  clearProgress()
  keepProgress('linear-regression/quiz/q', { isRight: true, tries: 1 })
  await show()
  const bad = {
    'newer version': newer,
    'breaks off': file.slice(0, -9),
    'not a record of this book': 'x,y\n1,2\n',
  }
  for (const [message, text] of Object.entries(bad)) {
    await choose(text)
    await expect.element(page.getByText(message)).toBeVisible()
    expect(Object.keys(currentProgress().entries)).toEqual(['linear-regression/quiz/q'])
  }
  await choose(file)
  await expect.element(page.getByText('has been read in')).toBeVisible()
  expect(Object.keys(currentProgress().entries).sort()).toEqual([
    'linear-regression/quiz/q',
    'linear-regression/reading',
  ])
})
