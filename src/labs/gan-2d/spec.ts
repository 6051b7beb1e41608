import { defineSpec } from '#/runtime/spec.ts'
import { dataSets } from './data-sets.ts'

const rate = { kind: 'number', min: 1e-5, max: 1, scale: 'log', applies: 'live' } as const
const rule = {
  kind: 'choice',
  default: 'adam',
  options: { adam: { ja: 'Adam（β₁ = 0.5）', en: 'Adam (β₁ = 0.5)' }, sgd: { ja: 'SGD', en: 'SGD' } },
  applies: 'live',
} as const
const shown = { kind: 'flag', default: true, isSetByView: true, applies: 'live' } as const

export default defineSpec({
  title: { ja: '平面の GAN', en: 'A GAN in the plane' },
  goal: {
    ja: '生成器が四角いノイズを曲げて本物の分布をまね、識別器がそれを見破ろうとします。二人の競争を眺めます。',
    en: 'The generator bends a square of noise towards the real distribution while the discriminator tries to tell the difference.',
  },
  params: {
    data: {
      kind: 'choice',
      default: 'eight',
      options: {
        eight: dataSets.eight.name,
        three: dataSets.three.name,
        ring: dataSets.ring.name,
        line: dataSets.line.name,
        spiral: dataSets.spiral.name,
      },
      applies: 'restart',
      label: { ja: '本物の分布', en: 'Real distribution' },
    },
    plays: {
      kind: 'choice',
      default: 'both',
      options: {
        both: { ja: '二人とも', en: 'Both' },
        generator: { ja: '生成器だけ', en: 'Generator only' },
        discriminator: { ja: '識別器だけ', en: 'Discriminator only' },
      },
      applies: 'live',
      label: { ja: '学習する側', en: 'Who learns' },
    },
    loss: {
      kind: 'choice',
      default: 'nonSaturating',
      options: {
        nonSaturating: { ja: '非飽和（−log D(G(z))）', en: 'Non-saturating (−log D(G(z)))' },
        saturating: { ja: '飽和（log(1 − D(G(z)))）', en: 'Saturating (log(1 − D(G(z))))' },
        leastSquares: { ja: '最小二乗', en: 'Least squares' },
      },
      applies: 'live',
      label: { ja: '損失', en: 'Loss' },
      help: {
        ja: '括弧の中は生成器が小さくする量です。最小二乗では、識別器も二乗誤差で学びます。',
        en: 'In brackets, what the generator makes smaller. With least squares the discriminator uses squares too.',
      },
    },
    rateG: { ...rate, default: 0.004, label: { ja: '生成器の学習率', en: 'Generator’s learning rate' } },
    rateD: { ...rate, default: 0.01, label: { ja: '識別器の学習率', en: 'Discriminator’s learning rate' } },
    ruleG: { ...rule, label: { ja: '生成器の最適化手法', en: 'Generator’s optimiser' } },
    ruleD: { ...rule, label: { ja: '識別器の最適化手法', en: 'Discriminator’s optimiser' } },
    k: {
      kind: 'number',
      default: 1,
      min: 1,
      max: 10,
      integer: true,
      applies: 'live',
      label: { ja: '識別器の更新 k 回', en: 'Discriminator updates k' },
      help: {
        ja: '生成器を 1 回更新する前に、識別器を何回更新するかです。',
        en: 'How often the discriminator is updated before each update of the generator.',
      },
    },
    noise: {
      kind: 'number',
      default: 0,
      min: 0,
      max: 1,
      applies: 'live',
      label: { ja: '標本に混ぜる雑音', en: 'Instance noise' },
      help: {
        ja: '識別器に見せる本物と偽物の両方に加える雑音の標準偏差です。1000 ステップかけて 0 に減ります。',
        en: 'Deviation of the noise added to real and fake samples alike before they are judged; it falls to 0 within 1000 steps.',
      },
    },
    smooth: {
      kind: 'number',
      default: 1,
      min: 0.5,
      max: 1,
      applies: 'live',
      label: { ja: '本物のラベル', en: 'Label of real samples' },
      help: {
        ja: '1 より小さくするとラベル平滑化になり、識別器が言い切らなくなります。',
        en: 'Below 1 it is label smoothing: the discriminator is kept from being too sure.',
      },
    },
    start: {
      kind: 'choice',
      default: 'network',
      options: {
        network: { ja: 'ネットワーク', en: 'A network' },
        bell: { ja: '動かない釣鐘', en: 'A fixed bell' },
      },
      applies: 'restart',
      label: { ja: '生成器', en: 'Generator' },
      help: {
        ja: '釣鐘は学習しない正規分布です。密度が式で分かるので、最適な識別器と比べられます。',
        en: 'The bell is a normal distribution that never learns. Its density is known, and so the best discriminator.',
      },
    },
    slow: {
      kind: 'flag',
      default: false,
      applies: 'live',
      label: { ja: '1 ステップを部分に分ける', en: 'One part of a step at a time' },
      help: {
        ja: 'ノイズ、偽物、鑑定、識別器の更新、勾配、生成器の更新を、一つずつ進めます。速さを毎秒 1 ステップにして眺めてください。',
        en: 'Noise, fakes, verdicts, discriminator, gradients, generator: each is a step of its own. Watch it at one step a second.',
      },
    },
    points: {
      kind: 'table',
      default: null,
      columns: [
        { ja: 'x', en: 'x' },
        { ja: 'y', en: 'y' },
      ],
      minRows: 1,
      maxRows: 400,
      applies: 'live',
      label: { ja: '自分の点', en: 'Your own points' },
    },
    field: { ...shown, label: { ja: '識別器の判定', en: 'Discriminator’s verdict' } },
    grid: { ...shown, label: { ja: '生成器の網目', en: 'Generator’s grid' } },
    arrows: { ...shown, label: { ja: '勾配の矢印', en: 'Gradient arrows' } },
    best: { ...shown, default: false, label: { ja: '最適な識別器 D*', en: 'Best discriminator D*' } },
  },
  metrics: {
    js: {
      label: { ja: 'JS ダイバージェンス', en: 'JS divergence' },
      symbol: 'JS',
      chart: 'js',
    },
    kl: {
      label: { ja: 'KL ダイバージェンス', en: 'KL divergence' },
      symbol: 'KL',
      chart: 'kl',
    },
    lossD: { label: { ja: '識別器の損失', en: 'Discriminator’s loss' }, chart: 'loss' },
    lossG: { label: { ja: '生成器の損失', en: 'Generator’s loss' }, chart: 'loss' },
    covered: { label: { ja: '覆った山の数', en: 'Heaps covered' }, better: 'higher', chart: 'covered' },
    onHeaps: { label: { ja: '山の上の偽物の割合', en: 'Fakes on a heap' }, better: 'higher' },
    gap: { label: { ja: 'D* との隔たり', en: 'Distance from D*' }, better: 'lower', scale: 'log' },
  },
  steps: 1500,
  pace: 120,
  suspects: ['rateG', 'rateD', 'ruleD', 'ruleG', 'loss'],
  explain: { diverged: 'gan#trouble', stuck: 'gan#trouble' },
})
