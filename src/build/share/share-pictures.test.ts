import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { drawCard } from './card.ts'
import { Studio } from './share-pictures.ts'

const root = process.cwd()
const card = {
  file: 'share/ja/a.png',
  language: 'ja',
  book: '学習する本',
  above: '第2部',
  title: '線形回帰',
  text: '直線をどうやって見つけるのか。',
}

test('a card is a PNG of 1200 by 630 pixels, and its words change it', async () => {
  const out = await mkdtemp(join(tmpdir(), 'share-'))
  const studio = await Studio.open(root, out)
  const body =
    '<figure class="figure"><svg viewBox="0 0 4 3"><circle cx="2" cy="1" r="1" fill="var(--blue)"></circle></svg></figure>'
  await studio.card({ card, body })
  await studio.card({ card: { ...card, file: 'share/ja/b.png', title: '勾配降下法' }, body })
  const [a, b] = await Promise.all(['a', 'b'].map((name) => readFile(join(out, `share/ja/${name}.png`))))
  expect(a!.toString('latin1', 1, 4)).toBe('PNG')
  expect([a!.readUInt32BE(16), a!.readUInt32BE(20)]).toEqual([1200, 630])
  expect(a!.equals(b!)).toBe(false)
  await rm(out, { recursive: true })
})

test('a long title takes two lines, and signs in it stay signs', () => {
  const title = 'Attention, sequences & the <very> long road to a language model'
  const art = {
    figure: '<svg viewBox="0 0 1 1"/>',
    mark: '<svg viewBox="0 0 1 1"/>',
    colour: () => '#000',
    family: 'x',
  }
  const svg = drawCard({ ...card, language: 'en', title }, art)
  const lines = [...svg.matchAll(/font-size="50.0"[^>]*>([^<]*)/g)].map(([, line]) => line)
  expect(lines).toHaveLength(2)
  expect(lines.join(' ').replace('&#60; very', '&#60;very')).toBe(
    'Attention, sequences &#38; the &#60;very&#62; long road to a language model',
  )
})
