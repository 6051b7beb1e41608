import axe from 'axe-core'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hydrated, newReader, type Reader, startBrowser } from './reader.ts'
import { type Site, serve } from './serve.ts'

let browser: Browser
let site: Site
beforeAll(async () => {
  site = await serve({ folder: 'dist', base: '/some/base/' })
  browser = await startBrowser()
})
afterAll(async () => {
  await browser.close()
  await site.close()
})

async function open(path: string): Promise<Reader> {
  const reader = await newReader(browser)
  await reader.page.goto(site.url + path)
  await hydrated(reader.page)
  return reader
}

const searchField = (page: Page) => page.getByRole('combobox', { name: '本の中を検索' })

/** Opens the search and looks for something; resolves once it has said what came of it. */
async function look(page: Page, query: string): Promise<string> {
  await page.keyboard.press('/')
  const field = searchField(page)
  await field.waitFor()
  await field.fill(query)
  const told = page.locator('dialog [role=status]')
  await page.waitForFunction(() => {
    const said = document.querySelector('dialog [role=status]')?.textContent ?? ''
    return /\d+件|見つかりません|探せる文字/.test(said)
  })
  return (await told.textContent()) ?? ''
}

test('the slash opens the search on a chapter, arrows choose, and Enter goes to the place', async () => {
  const { page, complaints, leave } = await open('ja/linear-regression/')
  await look(page, '勾配')
  const chosen = page.locator('[role=option][aria-selected=true]')
  expect(await chosen.count()).toBe(1)
  const field = searchField(page)
  expect(await field.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
  const first = await chosen.textContent()
  await page.keyboard.press('ArrowDown')
  expect(await chosen.textContent()).not.toBe(first)
  await page.keyboard.press('ArrowUp')
  expect(await page.locator('[role=option] mark').first().textContent()).toBe('勾配')
  await page.keyboard.press('Enter')
  await page.waitForURL(`${site.url}ja/glossary/#gradient`)
  await page.waitForFunction(() => document.activeElement?.id === 'gradient')
  expect(await page.locator('dialog').count()).toBe(0)
  expect(complaints).toEqual([])
  await leave()
})

test('Ctrl-K opens it from within a field, a click on a section leads there, Escape closes it', async () => {
  const { page, leave } = await open('ja/glossary/')
  await page.locator('main input').focus()
  await page.keyboard.press('/')
  expect(await searchField(page).count()).toBe(0)
  await page.keyboard.press('Control+k')
  await searchField(page).fill('正規方程式')
  const section = page.getByRole('option', { name: '節' }).first()
  await section.click()
  await page.waitForURL(/\/ja\/linear-regression\/#/)
  await page.waitForFunction(() => document.activeElement?.matches('main :is(h2, h3)'))
  await page.keyboard.press('/')
  await searchField(page).waitFor()
  await page.keyboard.press('Escape')
  await searchField(page).waitFor({ state: 'detached' })
  await leave()
})

test('from the button it is opened, and closed it gives the focus back', async () => {
  const { page, leave } = await open('ja/')
  await page.locator('[data-action="search"]').click()
  await page.getByRole('button', { name: '閉じる' }).click()
  await page.waitForFunction(
    () => (document.activeElement as HTMLElement | null)?.dataset.action === 'search',
  )
  await leave()
})

test('a chapter that is not written yet is shown as coming, and leads nowhere', async () => {
  const { page, leave } = await open('ja/')
  await look(page, 'AlphaZero')
  const chapter = page.getByRole('option', { name: '章 AlphaZero' })
  expect(await chapter.getAttribute('aria-disabled')).toBe('true')
  expect(await page.getByRole('group', { name: /AlphaZero.*準備中/ }).count()).toBe(1)
  const address = page.url()
  await page.keyboard.press('Enter')
  await chapter.click({ force: true })
  expect(page.url()).toBe(address)
  await leave()
})

describe('what cannot be found is answered in words', () => {
  test.each([
    ['🎉🎉', '「🎉🎉」には探せる文字がありません'],
    ['量子もつれ', '「量子もつれ」は見つかりません'],
    ['勾配'.repeat(1000), 'はじめの100文字で探しました'],
  ])('%#', async (query, answer) => {
    const { page, complaints, leave } = await open('ja/')
    expect(await look(page, query)).toContain(answer)
    expect(complaints).toEqual([])
    await leave()
  })

  test('only spaces are as good as nothing', async () => {
    const { page, leave } = await open('ja/')
    await look(page, '勾配')
    await searchField(page).fill(' 　 ')
    await page.getByText('章、見出し、ラボ、用語を探します').waitFor()
    expect(await page.getByRole('option').count()).toBe(0)
    await leave()
  })

  test('offline before the search was ever fetched, it says so, and works once connected', async () => {
    const { page, leave } = await open('ja/')
    await page.context().setOffline(true)
    await page.keyboard.press('/')
    await page.getByRole('alert').getByText('検索を開けませんでした').waitFor()
    await page.context().setOffline(false)
    expect(await look(page, '勾配')).toMatch(/\d+件/)
    expect(await page.getByRole('alert').count()).toBe(0)
    await leave()
  })

  test('an index that does not come can be asked for again', async () => {
    const { page, leave } = await open('ja/')
    await page.route(/\/glossary-[^/]*\.js$/, (route) => route.abort())
    await page.keyboard.press('/')
    await page.getByText('検索の索引を読み込めませんでした').waitFor()
    await searchField(page).fill('勾配')
    await page.unroute(/\/glossary-[^/]*\.js$/)
    await page.getByRole('button', { name: 'もう一度' }).click()
    await page.getByRole('option').first().waitFor()
    await leave()
  })
})

test('what is typed while the search is still on its way is not lost', async () => {
  const { page, leave } = await open('ja/')
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  await page.route(/\/search-dialog-[^/]*\.js$/, async (route) => {
    await released
    await route.continue()
  })
  await page.keyboard.type('/adam')
  release()
  await searchField(page).waitFor()
  expect(await searchField(page).inputValue()).toBe('adam')
  await page.getByRole('option', { name: '用語 Adam' }).first().waitFor()
  await leave()
})

test('nothing of the search is fetched before it is opened', async () => {
  const { page, requests, leave } = await open('ja/linear-regression/')
  await page.waitForLoadState('networkidle')
  const before = requests.length
  expect(
    requests.filter(
      (request) => /\/(glossary|search-dialog|search-index)-/.test(request) && /\.js$/.test(request),
    ),
  ).toEqual([])
  await look(page, '勾配')
  expect(requests.length).toBeGreaterThan(before)
  await leave()
})

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong in the open search, %s',
  async (colorScheme) => {
    const { page, leave } = await open('ja/')
    await page.emulateMedia({ colorScheme })
    await look(page, '勾配')
    await page.addScriptTag({ content: axe.source })
    const wrong = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') }
      return (await axe.run('dialog')).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    })
    expect(wrong).toEqual([])
    await leave()
  },
)
