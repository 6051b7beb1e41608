import { expect, test } from 'vitest'
import { htmlOf, problemsOf } from './fixture.ts'

const claim = (text: string, attributes: string) => `:claim[${text}]{#slope ${attributes}}`
const whole = 'seed=1 steps=200 metric=slope within="1.9 2.1"'

const challenge = (goal: string, text = '本文\n') => `:::challenge{#slope ${goal}}\n${text}:::`
const needsOptions =
  'needs a list of at least two options of which one or more are right and one or more wrong: - [ ] wrong, - [x] right'

const mistakes: [string, string][] = [
  ['本文\n\n::lab{#slpoe}', "3: no lab 'slpoe'; known: slope, other"],
  [':set[x]{rate=1}', '1: no lab named; write {#lab}; known: slope, other'],
  [':set[x]{#slope}', '1: set without a value; write :set[words]{#lab parameter=value}'],
  ['::lab{#slope rat=1}', "1: the lab 'slope' has no parameter 'rat'; known: rate, count, draw, scaled"],
  ['::lab{#slope rate=2}', "1: rate=2 cannot be in the lab 'slope'; right is a number from 0.001 to 1"],
  [
    '::lab{#slope count=2.5}',
    "1: count=2.5 cannot be in the lab 'slope'; right is a whole number from 2 to 200",
  ],
  ['::lab{#slope rate}', "1: rate=(nothing) cannot be in the lab 'slope'; right is a number from 0.001 to 1"],
  ['::lab{#slope draw=dots}', "1: draw=dots cannot be in the lab 'slope'; known: lines, squares"],
  ['::lab{#slope scaled=yes}', "1: scaled=yes cannot be in the lab 'slope'; right is true or false"],
  ['::lab{#slope seed=-1}', '1: seed=-1 cannot be; right is a whole number, 0 or more'],
  ['- ::lab{#slope}', '1: lab inside something else; it stands at the top level'],
  ['本文 :lab[x]{#slope}', "1: ':lab'; it is written ::lab"],
  [
    '::lab{#slope}\n\n::lab{#slope}',
    "3: the id 'slope' is already that of the lab in line 7; choose another",
  ],
  [
    '::lba{#slope}',
    "1: no directive 'lba'; known: lab, set, claim, term, figure, predict, quiz, challenge, notes, exercise, answer, note, caution, derivation",
  ],
  [
    '本文\n:::nite\nx\n:::',
    "2: no directive 'nite'; known: lab, set, claim, term, figure, predict, quiz, challenge, notes, exercise, answer, note, caution, derivation",
  ],
  [
    ':clam[x]{#slope}',
    "1: no directive ':clam'; known: lab, set, claim, term, figure, predict, quiz, challenge, notes, exercise, answer, note, caution, derivation",
  ],
  [
    ':set[x{#slope rate=1}',
    '1: a directive that is not closed; it is written name[…]{…} with both brackets closed on the same line',
  ],
  [
    '本文\n\n::lab{#slope rate=1',
    '3: a directive that is not closed; it is written name[…]{…} with both brackets closed on the same line',
  ],
  [claim('x', 'steps=200 metric=slope within="1 2"'), '1: a claim without its seed; write seed=1'],
  [claim('x', 'seed=1 metric=slope within="1 2"'), '1: a claim needs steps, a whole number: steps=200'],
  [claim('x', 'seed=1 steps=200 within="1 2"'), '1: a claim without its metric; known: loss, slope'],
  [
    claim('x', 'seed=1 steps=200 metric=r2 within="1 2"'),
    "1: the lab 'slope' has no metric 'r2'; known: loss, slope",
  ],
  [
    claim('x', 'seed=1 steps=200 metric=slope within="2 1"'),
    '1: a claim needs its bounds, low then high: within="1.9 2.1"',
  ],
  [
    claim('300 歩で 2 に', whole),
    '1: the claim says 300, which its attributes do not; they say 200, 1.9, 2.1',
  ],
  [claim('５％', whole), '1: the claim says 5%, which its attributes do not; they say 200, 1.9, 2.1'],
  [
    claim('1 を下回る', 'seed=1 steps=200 metric=loss within="0 3"'),
    '1: the claim says 1, which its attributes do not; they say 200, 0, 3',
  ],
  [':term[残さ]', "1: no term '残さ' in content/glossary.yaml; nearest: 残差"],
  [':term[残差]{#residuals}', "1: no term '#residuals' in content/glossary.yaml; nearest: residual"],
  [':term[残差]{name=a}', "1: term has no attribute 'name'; known: id"],
  ['## :term[残差] {#a}', '1: term inside a heading; it stands in the text'],
  [':set[:term[残差]]{#slope rate=1}', '1: term inside a set; it stands in the text'],
  [':::quiz{#a}\nq\n\n- [x] a\n- [x] b\n\ne\n:::', `4: quiz ${needsOptions}`],
  [':::quiz{#a}\nq\n\n- [ ] a\n- [ ] b\n\ne\n:::', `4: quiz ${needsOptions}`],
  [':::quiz{#a}\nq\n\n- a\n- [x] b\n\ne\n:::', `4: quiz ${needsOptions}`],
  [':::quiz{#a}\nq\n\n- [x] a\n- [ ] b\n:::', '1: quiz without an explanation; write it below the options'],
  [':::quiz\nq\n\n- [x] a\n- [ ] b\n\ne\n:::', '1: quiz without an id; write quiz{#id}'],
  [':::notes\n:::', '1: notes without words'],
  [':::notes[題]\n本文\n:::', '1: notes have no title; write :::notes alone'],
  [':::notes\n## 題 {#a}\n:::', '2: in notes, which readers do not see, there is text only; move this out'],
  [challenge('metric=loss atMost=0.1', ''), '1: a challenge without words; say inside it what to do'],
  [challenge('metric=los atMost=0.1'), "1: the lab 'slope' has no metric 'los'; known: loss, slope"],
  [challenge('atMost=0.1'), '1: a challenge without its metric; known: loss, slope'],
  [challenge('metric=loss'), '1: a challenge without its bound; write atMost=0.02 or atLeast=0.9'],
  [challenge('metric=loss atMost=low'), '1: atMost=low is no number'],
  [challenge('metric=loss atMost'), '1: atMost=(nothing) is no number'],
  [challenge('metric=loss atMost=1 atLeast=2'), '1: atLeast=2 is above atMost=1; nothing lies between'],
  [challenge('metric=loss atMost=1 steps=0'), '1: steps=0 is no whole number above 0'],
  [
    challenge('metric=loss below=1'),
    "1: challenge has no attribute 'below'; known: id, metric, atMost, atLeast, steps",
  ],
  [':::challenge{#slpoe metric=loss atMost=1}\nx\n:::', "1: no lab 'slpoe'; known: slope, other"],
  [':::challenge{metric=loss atMost=1}\nx\n:::', '1: no lab named; write {#lab}; known: slope, other'],
  [
    `${challenge('metric=loss atMost=1')}\n\n${challenge('metric=loss atMost=1')}`,
    "5: the id 'slope-loss-at-most-1' is already that of the challenge in line 7; choose another",
  ],
  ['## 題', '1: a heading without an id; both languages need the same: ## 題 {#id}'],
  ['# 題 {#a}', '1: a heading of the first level; the title comes from the front matter, so begin with ##'],
  ['## 題 {#a}\n\n#### 題 {#b}', '3: a heading of level 4 below none of level 3; add one'],
  ['## 題 {#a}\n\n## 題 {#a}', "3: the id 'a' is already that of the heading in line 7; choose another"],
  ['## 題 {#Why}', "1: 'Why' is no id; ids are small letters, digits and hyphens, as in the-line"],
  [
    '## $x$ の題 {#a}',
    '1: a formula in a heading; the list of contents shows plain letters: write R², ∇L, …',
  ],
  [':::note\n本文', "1: ':::note' is never closed; end it with a line of :::"],
  ['本文\n\n:::', '3: a ::: that closes nothing; take it out'],
  [
    ':::exercise{#a}\n:::answer\nx\n:::\n:::',
    "2: 'answer' stands inside 'exercise' with as many colons; open and close 'exercise' with ::::",
  ],
  ['::::note\nx\n:::', "3: 'note' of line 7 opens with ::::; close it with ::::"],
  [
    '::::exercise{#a}\nx\n::::',
    '1: an exercise with 0 answers; write one :::answer inside it, itself with ::::',
  ],
  [':::answer\nx\n:::', '1: answer outside an exercise; it stands right inside ::::exercise'],
  [':::note{#a}\nx\n:::', "1: note has no attribute 'id'; it has none"],
  [':::predict\nq\n\n- [x] a\n- [ ] b\n\ne\n:::', '1: predict without an id; write predict{#id}'],
  [
    ':::predict{#a}\nq\n\n- [ ] a\n- [ ] b\n\ne\n:::',
    '4: predict needs a list of at least two options of which exactly one is right: - [ ] wrong, - [x] right',
  ],
  [
    ':::predict{#a}\nq\n:::',
    '1: predict needs a list of at least two options of which exactly one is right: - [ ] wrong, - [x] right',
  ],
  [
    ':::predict{#a}\nq\n\n- [x] a\n- [ ] b\n:::',
    '1: predict without an explanation; write it below the options',
  ],
  [':::predict{#a}\n- [x] a\n- [ ] b\n\ne\n:::', '1: predict without a question; write it above the options'],
  ['式は $$x$$ です', '1: $$ inside a paragraph; put $$ on lines of its own, or use a single $'],
  [
    '価格は $5 です',
    '1: a stray $; close the formula, or write \\$ for the sign (in a table, | inside a formula is \\mid)',
  ],
  ['価格は$5と$6', "1: formula: 'と' is no mathematics; words go in \\text{…}, a dollar sign is \\$"],
  ['**太字が「閉じない', '1: a stray **; emphasis opens and closes next to its words'],
  ['本文 <b>x</b>', '1: HTML; chapters are plain markdown: use a directive, or \\< for the sign'],
  ['![x](y.png)', '1: an image; pictures are drawings of the chapter: ::figure[caption]{#name alt="…"}'],
  ['本文[^a]', '1: a footnote mark without its footnote; define it: [^name]: …'],
  ['本文 {#a}', '1: a stray {#…}; an id stands at the end of a heading or right after a directive'],
  ['[x](http://example.org/)', '1: http://example.org/ is not encrypted; link to https'],
  ['```rust\nx\n```', "1: code in the language 'rust'; known: python, typescript, json, bash, text"],
  ['::figure[x]{#a alt="y"}', '1: no drawing content/x/figures/a.svg; known: broken, open, script, noBox'],
  ['::figure[x]{#broken}', '1: a figure without alt; say in words what it shows: alt="…"'],
  ['::figure{#broken alt="x"}', '1: a figure without a caption; write ::figure[caption]{#name}'],
  [
    '::figure[x]{#broken alt="y"}',
    "1: content/x/figures/broken.svg: line 2: '<path d=1/>' is not well-formed",
  ],
  ['::figure[x]{#open alt="y"}', '1: content/x/figures/open.svg: <g> is never closed'],
  [
    '::figure[x]{#script alt="y"}',
    '1: content/x/figures/script.svg: <script>; a drawing has shapes and text only',
  ],
  [
    '::figure[x]{#noBox alt="y"}',
    '1: content/x/figures/noBox.svg: no viewBox; without one it cannot grow and shrink',
  ],
]
const figures = {
  broken: '<svg viewBox="0 0 1 1">\n<path d=1/>',
  open: '<svg viewBox="0 0 1 1"><g>',
  script: '<svg viewBox="0 0 1 1"><script>1</script></svg>',
  noBox: '<svg></svg>',
}

test.each(mistakes)('%j is refused', (body, expected) => {
  expect(problemsOf(body, 'ja', figures)).toContain(expected)
})

const harmless = [
  '価格は \\$5、鍵は \\{#a} と `{#a}` と `$x` です',
  '```bash\n:::note\necho $HOME\n```',
  ':::note\n:::',
  '::::note\n:::caution\nx\n:::\n::::',
  claim('傾きは 2 に、R² は別に', whole),
  // 2 is the middle of 1.9 and 2.1
  claim('傾きはおよそ 2 に', whole),
  ':term[残差]と:term[residuals]{#residual}と、過学習の:term[過学習]。',
  `${challenge('metric=loss atMost=1')}\n\n${challenge('metric=loss atMost=1 steps=50')}`,
  claim('傾きは 2 に 1 % まで', `${whole} rate=0.01`),
  '| a |\n|---|\n| $p \\mid q$ |',
]
test.each(harmless)('%j is fine', (body) => {
  expect(problemsOf(body)).toEqual([])
  expect(htmlOf(body)).not.toBe('')
})
