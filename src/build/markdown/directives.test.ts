import { expect, test } from 'vitest'
import { compileBody, htmlOf } from './fixture.ts'

test('set is a link that works without JavaScript', () => {
  expect(htmlOf('次に:set[学習率を **1.0** にする]{#slope rate=1.0 seed=7}と')).toBe(
    '<p>次に<a class="set" data-for-lab="slope" href="?slope.seed=7&#x26;slope.rate=1#slope">学習率を <strong>1.0</strong> にする</a>と</p>',
  )
})

const claim =
  ':claim[約 200 ステップで傾きは２に近づく]{#slope seed=1 steps=200 metric=slope within="1.9 2.1" rate=0.1}'

test('a claim is a sentence with a link that runs it', () => {
  const html = htmlOf(claim)
  expect(html).toContain(
    '<span class="claim">約 200 ステップで傾きは２に近づく <span class="unbreakable"><a class="claim-run"',
  )
  expect(html).toContain(
    'data-for-lab="slope" data-steps="200" data-metric="slope" data-low="1.9" data-high="2.1"',
  )
  expect(html).toContain('href="?slope.seed=1&#x26;slope.rate=0.1#slope"')
  expect(html).toContain('><span class="claim-state">確かめる</span></a></span></span>')
  expect(htmlOf(claim, 'en')).toContain('>check</span></a>')
})

test('a claim is collected with its values and place', () => {
  expect(compileBody(`本文\n\n${claim}`).claims).toEqual([
    {
      lab: 'slope',
      text: '約 200 ステップで傾きは２に近づく',
      seed: 1,
      steps: 200,
      metric: 'slope',
      low: 1.9,
      high: 2.1,
      values: { rate: '0.1' },
      language: 'ja',
      place: 'content/x/ja.md:9',
    },
  ])
})

test('predict is an island of question, options and explanation', () => {
  const { blocks, problems } = compileBody(
    ':::predict{#big-rate}\nどう**なる**？\n\n- [ ] 速くなる\n- [x] 発散する: $w$\n\n理由は\n\n二つ。\n:::\n',
  )
  expect(problems).toEqual([])
  const [name, props, content] = blocks[0] as [string, object, (string | [string, object, string[]])[]]
  expect([name, props]).toEqual(['predict', { id: 'big-rate', right: '1' }])
  expect(content[0]).toBe('<p>どう<strong>なる</strong>？</p>')
  expect(content[1]).toEqual(['option', {}, ['速くなる']])
  expect(content[2]?.[2]?.[0]).toMatch(/^発散する: <span class="katex">/)
  expect(content[3]).toEqual(['explanation', {}, ['<p>理由は</p><p>二つ。</p>']])
})

test('exercises are numbered and their answers folded', () => {
  const html = htmlOf(
    '::::exercise{#one}\n問い\n\n:::answer\n答え\n:::\n::::\n\n::::exercise[名]{#two}\n問い\n\n:::answer\n答え\n:::\n::::\n',
  )
  expect(html).toContain(
    '<section id="one" class="exercise" aria-labelledby="one-title"><p id="one-title" class="exercise-title">問題 1</p><p>問い</p><details class="answer"><summary>解答</summary><p>答え</p></details></section>',
  )
  expect(html).toContain('問題 2: 名</p>')
})

test('notes, cautions and derivations have their title or the usual one', () => {
  expect(htmlOf(':::note[単位の *話*]\n本文\n:::\n')).toBe(
    '<div class="callout note" role="note" aria-label="単位の 話"><p class="callout-title">単位の <em class="dotted">話</em></p><p>本文</p></div>',
  )
  expect(htmlOf(':::caution\n本文\n:::\n')).toContain('<p class="callout-title">注意</p>')
  expect(htmlOf(':::derivation[Proof]\n本文\n:::\n', 'en')).toBe(
    '<details class="derivation" open><summary>Proof</summary><p>本文</p></details>',
  )
})

test('the comma after a claim stays beside its button', () => {
  expect(htmlOf(`${claim}、そして`)).toMatch(/確かめる<\/span><\/a>、<\/span><\/span>そして<\/p>$/)
})

test('a term is a word that opens its entry of the glossary', () => {
  expect(htmlOf(':term[残差]とは')).toBe(
    '<p><dfn class="term"><button type="button" class="term-name" popovertarget="term-1" title="実測値から予測値を引いた差。">残差</button>' +
      '<span id="term-1" class="term-card" popover="auto" role="note" aria-label="用語: 残差"><span class="term-head">' +
      '<span lang="ja"><strong>残差</strong><span class="term-reading">ざんさ</span></span><span lang="en"><span>residual</span></span></span>' +
      '<span class="term-definition">実測値から予測値を引いた差。</span></span></dfn>とは</p>',
  )
})

test('a term in another form names its entry, and every term has a card of its own', () => {
  const html = htmlOf('Two :term[residuals]{#residual} and :term[Overfitting]', 'en')
  expect(html).toContain(
    'popovertarget="term-1" title="The observed value minus the predicted one.">residuals</button>',
  )
  expect(html).toContain('popovertarget="term-2" title="Learning by heart.">Overfitting</button>')
})

test('brackets and punctuation stay with their term', () => {
  expect(htmlOf('要因（:term[過学習]）が')).toMatch(
    /要因<span class="unbreakable">（<dfn .*<\/dfn>）<\/span>が/,
  )
})

test('quiz is an island that may have several right options', () => {
  const { blocks, problems } = compileBody(
    ':::quiz{#sums}\nどれ？\n\n- [x] a\n- [ ] b\n- [x] c\n\n理由。\n:::\n',
  )
  expect(problems).toEqual([])
  const [name, props, content] = blocks[0] as [string, object, unknown[]]
  expect([name, props]).toEqual(['quiz', { id: 'sums', right: '0,2' }])
  expect(content).toEqual([
    '<p>どれ？</p>',
    ['option', {}, ['a']],
    ['option', {}, ['b']],
    ['option', {}, ['c']],
    ['explanation', {}, ['<p>理由。</p>']],
  ])
})

test('a challenge carries its goal and the words of its metric', () => {
  const { blocks, ids, problems } = compileBody(
    ':::challenge[谷を *下る*]{#slope metric=loss atMost=-0.5 steps=50}\n**下げて**ください。\n:::\n',
  )
  expect(problems).toEqual([])
  const id = 'slope-loss-at-most-minus-0-5-in-50'
  const goal = {
    lab: 'slope',
    metric: 'loss',
    label: '名前',
    symbol: '',
    unit: '',
    atMost: '-0.5',
    steps: '50',
  }
  expect(blocks).toEqual([
    ['challenge', { id, title: '谷を 下る', ...goal }, ['<p><strong>下げて</strong>ください。</p>']],
  ])
  expect(ids).toEqual([{ kind: 'challenge', id, line: 7 }])
})

test('notes are in the page, hidden, and in neither contents nor search', () => {
  const body = '本文\n\n:::notes\nまず :set[0.1]{#slope rate=0.1} を見せます。\n:::\n'
  const { text, contents } = compileBody(body)
  expect(htmlOf(body)).toMatch(/<aside class="notes" hidden><p>まず <a class="set"/)
  expect(text).toBe('本文')
  expect(contents).toEqual([])
})

test('a figure is inlined in the language of the page, named and numbered', () => {
  const svg = `<?xml version="1.0"?>
<!-- drawn by hand -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><style>.a { fill: var(--blue) }</style>
<defs><marker id="tip"/></defs><path class='a' marker-end="url(#tip)"/><use href="#tip"/>
<text lang="ja">残差</text><text lang="en">residual</text></svg>`
  const body =
    '::figure[点と $x$]{#first alt="点が \\"三つ\\"" }\n\n::figure[線]{#second alt="線"}\n'.replaceAll(
      '\\"',
      '&quot;',
    )
  const html = htmlOf(body, 'en', { first: svg, second: svg })
  expect(html).toContain('<figure id="first" class="figure"><div class="drawing scrolls"><svg')
  expect(html).toContain('viewBox="0 0 10 10" role="img" aria-label="点が &quot;三つ&quot;">')
  expect(html).toContain('<style>#first .drawing {.a { fill: var(--blue) }}</style>')
  expect(html).toContain('<marker id="first-tip"></marker>')
  expect(html).toContain('marker-end="url(#first-tip)"')
  expect(html).toContain('<use href="#second-tip"></use>')
  expect(html).toContain('<text lang="en">residual</text>')
  expect(html).not.toContain('残差')
  expect(html).toMatch(/<span class="figure-number">Figure 2<\/span> 線/)
})
