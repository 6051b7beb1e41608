import { beforeEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { registry } from '#/labs/registry.ts'
import { LabSlot } from '#/runtime/lab-slot.tsx'
import { LabsProvider } from '#/runtime/labs-provider.tsx'

let address = new URLSearchParams()
beforeEach(() => {
  address = new URLSearchParams()
})

/** The lab of balls on a slope, as a chapter has it. */
async function show(initialQuery = '') {
  const shown = await render(
    <LabsProvider
      registry={registry}
      initialQuery={initialQuery}
      onQueryChange={(_slug, query) => {
        address = new URLSearchParams(query)
      }}
      placeOf={(place) => place}
      addressOf={() => ({ link: '', embedLink: '' })}
    >
      <LabSlot slug="descent" query="" language="en" />
    </LabsProvider>,
  )
  // the lab's code and its worker are fetched first
  await expect.poll(shownFormula, { timeout: 60_000 }).toBeDefined()
  return shown
}

const field = page.getByRole('textbox', { name: 'Formula f(x, y)' })
const shownFormula = () => document.querySelector('[data-picture] header p')?.textContent
const message = () => field.element().closest('div')?.parentElement?.querySelector('[role="status"]')

async function type(formula: string, ...keys: string[]) {
  await field.fill(formula)
  for (const key of keys) await userEvent.keyboard(key)
}

test('a formula begins as that of the surface shown, and a good one is walked on', async () => {
  await show()
  await page.getByRole('button', { name: 'Change the formula' }).click()
  await expect.element(field).toHaveFocus()
  await expect.element(field).toHaveValue('x^2/20 + y^2')
  await type('x^2 + 3y^2', '{Enter}')
  await expect.poll(shownFormula).toBe('f(x, y) = x² + 3y²')
  await expect.element(page.getByText('∂f/∂y = 6y')).toBeVisible()
  await expect.poll(() => address.get('descent.formula')).toBe('x^2 + 3y^2')
  expect(address.get('descent.surface')).toBe('own')
  // 2/λ_max, everywhere the same: 2/6
  await expect.element(page.getByText('0.333')).toBeVisible()
})

test('a bad formula stays to be mended, its character pointed at, while the last good one goes on', async () => {
  await show('descent.surface=own&descent.formula=x%5E2')
  await expect.poll(shownFormula).toBe('f(x, y) = x²')
  await type('x^2 + * y', '{Enter}')
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect.element(field).toHaveValue('x^2 + * y')
  expect(message()?.textContent).toContain('Character 7: A number or a variable is missing before “*”.')
  expect(message()?.querySelector('mark')?.textContent).toBe('*')
  const { selectionStart, selectionEnd } = field.element() as HTMLInputElement
  expect([selectionStart, selectionEnd]).toEqual([6, 7])
  expect(shownFormula()).toBe('f(x, y) = x²')
  expect(address.get('descent.formula')).not.toContain('*')
  await type('x^2 + y^2', '{Tab}')
  await expect.poll(shownFormula).toBe('f(x, y) = x² + y²')
  await expect.element(field).toHaveAttribute('aria-invalid', 'false')
  await type('(', '{Enter}')
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await userEvent.keyboard('{Escape}')
  await expect.element(field).toHaveValue('x^2 + y^2')
})

test('a ball that comes to where nothing can be divided is said to have stopped', async () => {
  // the gradient of log x + y²/2 is (1/x, y): with η = 1 the ball steps from (1, 1) to (0, 0)
  const own = { surface: 'own', formula: 'log(x) + y^2/2', learningRate: '1', starts: '1,1', side: 'x' }
  const query = new URLSearchParams(Object.entries(own).map(([name, value]) => [`descent.${name}`, value]))
  const { container } = await show(query.toString())
  await expect.element(page.getByText('No value there')).toBeVisible()
  expect(container.querySelector('[data-notice="ground"]')).toBeNull()
  await page.getByRole('button', { name: 'One step' }).click()
  await expect.poll(() => container.querySelector('[data-notice="ground"]')?.textContent).toContain('ball 1')
  await page.getByRole('button', { name: '10 steps' }).click()
  await expect.poll(() => container.querySelector('[data-lab]')?.getAttribute('data-step')).toBe('11')
  expect(container.querySelector('[data-failure]')).toBeNull()
})
