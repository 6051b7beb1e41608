import type { Text } from '#/base/language.ts'
import type { Part } from './parts.ts'

/** What the pictures say. */
export const words = {
  plane: { ja: '本物と偽物の平面', en: 'The plane of real and fake' },
  step: { ja: '1 ステップの中身', en: 'Inside one step' },
  real: { ja: '本物 x', en: 'Real x' },
  fake: { ja: '偽物 x̃ = G(z)', en: 'Fake x̃ = G(z)' },
  grid: { ja: '生成器が曲げたノイズの網目', en: 'The square of noise as G bends it' },
  arrow: { ja: '勾配が偽物を動かす向き', en: 'Where the gradient sends a fake' },
  mistake: { ja: '鑑定を誤ったもの', en: 'Judged wrongly' },
  move: { ja: '生成器が学んで動いた跡', en: 'Moved by what G learned' },
  verdict: { ja: '識別器の判定 D(x)', en: 'Discriminator’s verdict D(x)' },
  bestVerdict: { ja: '最適な判定 D*(x)', en: 'Best verdict D*(x)' },
  isFake: { ja: '0 偽物', en: '0 fake' },
  isReal: { ja: '1 本物', en: '1 real' },
  noise: { ja: 'ノイズ z', en: 'Noise z' },
  histogram: { ja: '判定の分布', en: 'Verdicts given' },
  meanReal: { ja: '本物の平均 D(x)', en: 'Mean D(x) of real' },
  meanFake: { ja: '偽物の平均 D(x̃)', en: 'Mean D(x̃) of fakes' },
  meanPull: { ja: '勾配の平均の長さ', en: 'Mean length of gradient' },
  layers: { ja: '図に表示するもの', en: 'Shown in the picture' },
  draw: { ja: '自分の分布を描く', en: 'Draw your own' },
  add: { ja: '点を追加', en: 'Add a point' },
  clear: { ja: '自分の点を消す', en: 'Back to the lab’s data' },
  fitted: {
    ja: '点が図の範囲（−1.2 から 1.2）をはみ出していたので、形を保って縮め、中央に寄せました。',
    en: 'Some points lay outside the picture (−1.2 to 1.2), so all were shrunk and centred together.',
  },
  alone: {
    ja: '点が一つだけです。生成器はすべてのノイズをその一点へ運ぼうとします。',
    en: 'There is only one point: the generator will try to carry all noise there.',
  },
  bell: {
    ja: '生成器は動かない釣鐘です。学習するのは識別器だけです。',
    en: 'The generator is a fixed bell: only the discriminator learns.',
  },
  lost: {
    ja: '計算できない数（NaN）になりました。',
    en: 'The numbers are lost (NaN).',
  },
  slowOn: { ja: 'スローモーションで見る', en: 'Watch in slow motion' },
  slowOff: { ja: 'ふつうの速さに戻す', en: 'Back to full steps' },
  slowHint: {
    ja: '「1 ステップ」を押すたびに、または速さを毎秒 1 ステップにすると、次の部分へ進みます。',
    en: 'Each press of “one step” goes on to the next part; or set the speed to one step a second.',
  },
  hint: {
    ja: '「自分の分布を描く」を入れて、図の上をなぞってください。ダブルクリック（タップ）でも点を置けます。',
    en: 'Switch on “Draw your own” and paint over the picture; a double-click or double-tap places a point too.',
  },
  keys: {
    ja: '矢印キーで移動（Shift で大きく）、PageUp・PageDown で左右の点へ、Enter で追加、Delete で削除。',
    en: 'Arrow keys move it (Shift: farther), Page Up and Page Down go to its neighbours, Enter adds, Delete removes.',
  },
} as const satisfies Record<string, Text>

/** What happens in each part. */
export const partWords: Readonly<Record<Part, Text>> = {
  noise: { ja: '正方形から z を 128 個引く', en: '128 points z are drawn from the square' },
  samples: { ja: '生成器が x̃ = G(z) に移す', en: 'G carries them to x̃ = G(z)' },
  verdicts: { ja: '識別器が本物と偽物に点を付ける', en: 'D gives every real and fake a verdict' },
  appraiser: { ja: '誤りを減らすように D だけを直す', en: 'Only D is changed, to err less' },
  gradients: { ja: 'D を通って、各偽物に勾配が届く', en: 'Through D a gradient reaches each fake' },
  forger: { ja: 'その向きへ動くように G だけを直す', en: 'Only G is changed, to move that way' },
}
